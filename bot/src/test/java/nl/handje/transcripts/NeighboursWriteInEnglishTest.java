package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.messenger.Heard;
import nl.handje.testing.AgreedRide;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The line between two neighbours in English: writing, changing, sharing, the door, closing, blocking, reporting. */
@Transcript
class NeighboursWriteInEnglishTest {
    @Autowired
    Town town;

    Neighbour anna;
    Neighbour ben;

    @BeforeEach
    void they_agreed() {
        var agreed = AgreedRide.inEnglish(town);
        anna = agreed.anna();
        ben = agreed.ben();
    }

    @Test
    void words_and_a_photo_are_passed_on_and_changed() {
        anna.says("I will be ready at two");
        anna.reads("Passed on to Ben.");
        ben.reads("Anna: I will be ready at two");
        anna.changesTheLastMessageTo("I will be ready at a quarter past two");
        anna.reads("I have changed it for Ben as well.");
        ben.reads("Anna: I will be ready at a quarter past two");
        ben.sendsWith("this is my car", Heard.Media.Kind.PHOTO);
        ben.reads("Passed on to Anna.");
        anna.reads("Ben sends you this:");
        anna.reads("[PHOTO] this is my car");
        ben.changesTheCaptionTo("this is my blue car");
        ben.reads("I have changed it for Anna as well.");
        anna.reads("[CAPTION] this is my blue car");
    }

    @Test
    void a_number_goes_by_a_button_only() {
        ben.says("you can call me on 06 12345678");
        ben.readsSomethingWith("Passed on to Anna.", "I took that out.").offering("Share my phone number");
        anna.reads("Ben: you can call me on [phone number]");
        ben.taps("Share my phone number");
        ben.readsSomethingWith("What is your phone number?");
        ben.says("06 12345678");
        ben.reads("Anna will then see exactly this:\n\nBen gives you a phone number: 06 12 34 56 78. Do not give it to "
                + "others.\n\nIs that all right?").offering("Yes", "Change", "Stop");
        ben.taps("Yes");
        ben.readsSomethingWith("Anna has your phone number now.");
        anna.readsSomethingWith("Ben gives you a phone number: 06 12 34 56 78.");
        ben.taps("Stop sharing my phone number");
        ben.readsSomethingWith("I have taken it away from Anna.");
        anna.reads("[WITHDRAWN]");
    }

    @Test
    void an_address_goes_by_a_button_only() {
        anna.says("share my address");
        anna.readsSomethingWith("What is your address?");
        anna.says("Dorpsstraat 12, Sittard");
        anna.readsSomethingWith("Anna gives you an address: Dorpsstraat 12, Sittard.");
        anna.says("yes");
        anna.readsSomethingWith("Ben has your address now.").offering("Stop sharing my address");
        ben.readsSomethingWith("Anna gives you an address: Dorpsstraat 12, Sittard.");
    }

    @Test
    void the_code_for_the_door_is_asked_in_words() {
        anna.says("What is the code?");
        assertThat(anna.readsSomethingWith("Ask at the door: what is the code?").text().split("\n\n")[1])
                .matches("[a-z]+ [a-z]+, \\d\\d");
    }

    @Test
    void money_comes_with_a_warning() {
        ben.says("I can transfer money for the parking");
        ben.readsAll();
        anna.readsAll();
    }

    @Test
    void a_chat_is_closed_and_opened_by_both() {
        ben.says("close this chat");
        ben.readsSomethingWith("The chat with Anna is closed.").offering("Open the chat again");
        anna.readsSomethingWith("Ben has closed the chat with you.");
        ben.taps("Open the chat again");
        ben.readsSomethingWith("I am asking Anna.");
        anna.readsSomethingWith("Ben would like to write to you again");
        anna.says("yes");
        anna.readsSomethingWith("You and Ben can write to each other here again.");
        ben.readsSomethingWith("You and Anna can write to each other here again.");
    }

    @Test
    void a_neighbour_is_blocked_in_words_and_reported() {
        anna.says("I don't want to hear from him again");
        anna.readsSomethingWith("You will get no more messages from Ben.").offering("Report", "Undo this");
        anna.readsSomethingWith("This still stands with Ben:").offering("Yes, find somebody else",
                "Call it off, find nobody", "No, it goes on");
        ben.readsSomethingWith("Anna has closed the chat with you.");
        anna.taps("Report");
        anna.readsSomethingWith("What happened?");
        anna.says("He kept asking whether I live alone");
        anna.readsSomethingWith("Thank you for reporting this.");
    }
}
