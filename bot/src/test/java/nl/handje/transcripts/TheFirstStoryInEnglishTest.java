package nl.handje.transcripts;

import java.time.LocalDateTime;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same story, of people who speak English. */
@Transcript
class TheFirstStoryInEnglishTest {
    @Autowired
    Town town;

    @Test
    void from_a_sentence_to_a_thank_you() {
        var ben = town.neighbour("Ben", "en");
        offersToDrive(ben);
        var anna = town.neighbour("Anna", "en");
        anna.says(
                "Hello, sorry to ask but could someone drive me to the hospital in Sittard on Thursday at half past two?");
        anna.readsSomethingWith("Hello Anna! I am Handje, a computer", "May I keep what you write here")
                .offering("Yes, that is fine", "No, rather not");
        anna.taps("Yes, that is fine");
        anna.reads("What is your postcode? Then I ask neighbours near you. The digits are enough.");
        anna.says("6131 AB");
        anna.reads(
                "Is this right? You are looking for a lift to the hospital in Sittard, on Thursday 26 November at 14:30. "
                        + "You live in 6131.")
                .offering("Yes", "Change", "Stop");
        anna.taps("Yes");
        anna.readsSomethingWith("I have now asked one neighbour, without your name or address.");
        ben.readsSomethingWith("Somebody near you (6131) is looking for a lift to the hospital in Sittard")
                .offering("I will do it", "Not this time");
        ben.says("sure, I will do it");
        ben.readsSomethingWith("How kind!");
        anna.readsSomethingWith("Good news! Ben would like to help you").offering("Yes, please",
                "Rather somebody else");
        anna.says("yes please");
        anna.readsSomethingWith("Agreed! Ben will help you");
        ben.readsSomethingWith("Agreed! You will help Anna");
        afterwards(anna, ben);
    }

    private void offersToDrive(Neighbour ben) {
        ben.says("I can give people a lift now and then, except at the weekend");
        ben.readsSomethingWith("May I keep what you write here");
        ben.says("yes");
        ben.readsSomethingWith("What is your postcode?");
        ben.says("6137 KL");
        ben.reads("Is this right? You want to help others. With: a lift. When: on weekdays. You live in 6137.");
        ben.taps("Yes");
        ben.readsSomethingWith("Thank you, that is very kind.");
    }

    private void afterwards(Neighbour anna, Neighbour ben) {
        town.clockMovesTo(LocalDateTime.parse("2026-11-26T12:30").atZone(MovableClock.ZONE));
        anna.readsSomethingWith("Ben is coming to help you tomorrow");
        anna.readsSomethingWith("Ben is coming to help you today");
        ben.readsSomethingWith("You are helping Anna tomorrow");
        ben.readsSomethingWith("I have not heard from you yet");
        ben.readsSomethingWith("You are helping Anna today").offering("Yes, I will come",
                "I am on my way", "Done", "I cannot make it", "Again later");
        ben.says("yes, I will be there");
        ben.reads("Lovely, thank you! Anna can count on you.");
        // Two hours too early it cannot be done yet.
        ben.taps("Done");
        ben.reads("That cannot be yet. The appointment is on Thursday 26 November at 14:30.");
        town.clockMovesTo(LocalDateTime.parse("2026-11-26T15:00").atZone(MovableClock.ZONE));
        ben.says("done");
        ben.reads("Thank you! I will ask Anna how it went.");
        ben.reads("Would you like to help Anna again next time?").offering("Yes, please", "Rather somebody else");
        anna.readsSomethingWith("How did it go?");
        anna.says("really well, thank you");
        anna.reads("I am glad to hear that!");
        anna.readsSomethingWith("Would you like to say something kind");
        anna.taps("Just say: thank you");
        anna.reads("I have passed your thanks on to Ben.");
        anna.reads("Would you like to be helped by Ben again next time?");
        ben.reads("Anna thanks you warmly for your help!");
    }
}
