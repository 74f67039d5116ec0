package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.AgreedRide;
import nl.handje.review.ReviewQueue;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What two neighbours write who agreed something: an hour, a day that suits, what they miss. */
@Transcript
class AsTheyWriteEachOtherTest {
    @Autowired
    Town town;
    @Autowired
    ReviewQueue queue;

    @ParameterizedTest
    @ValueSource(strings = {"Can it be 3 instead", "could it be 15:00", "can we move it to 3"})
    void a_bare_hour_is_a_change_of_time(String words) {
        var ride = AgreedRide.inEnglish(town);
        ride.ben().says(words);
        ride.ben().readsSomethingWith("I will ask Anna whether this works: on Thursday 26 November at 15:00.");
        ride.anna().readsSomethingWith("Ben would like another time", "at 15:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kan het 3 uur worden?", "kan het ook om 15.00"})
    void a_bare_hour_in_dutch(String words) {
        var ride = AgreedRide.inDutch(town);
        ride.ben().says(words);
        ride.ben().readsSomethingWith("Ik vraag Anna of dit kan: op donderdag 26 november om 15:00.");
        ride.anna().readsSomethingWith("Ben wil graag een andere tijd", "om 15:00");
    }

    @Test
    void a_day_that_suits_is_a_yes_to_that_day() {
        var ride = AgreedRide.inDutch(town);
        ride.ben().says("kan het vrijdag om tien uur?");
        ride.ben().readsSomethingWith("op vrijdag 27 november om 10:00");
        ride.anna().readsSomethingWith("Ben wil graag een andere tijd");
        ride.anna().says("ja vrijdag is goed hoor. ik ben altijd thuis");
        ride.anna().readsSomethingWith("Afgesproken! Ben helpt u", "op vrijdag 27 november om 10:00");
        ride.anna().readsSomethingWith("De nieuwe tijd", "op vrijdag 27 november om 10:00");
        ride.ben().readsSomethingWith("Afgesproken! U helpt Anna", "op vrijdag 27 november om 10:00");
        ride.ben().readsSomethingWith("Anna vindt het goed.");
        ride.ben().reads("Anna: ik ben altijd thuis");
        ride.anna().reads("Doorgegeven aan Ben.");
    }

    @Test
    void a_day_that_suits_is_a_yes_to_that_day_in_english() {
        var ride = AgreedRide.inEnglish(town);
        ride.ben().says("can we do friday at ten?");
        ride.ben().readsSomethingWith("on Friday 27 November at 10:00");
        ride.anna().readsSomethingWith("Ben would like another time");
        ride.anna().says("yes friday is fine, i am home all day");
        ride.anna().readsSomethingWith("Agreed! Ben will help you", "on Friday 27 November at 10:00");
        ride.anna().readsSomethingWith("The new time", "on Friday 27 November at 10:00");
        ride.ben().readsSomethingWith("Agreed! You will help Anna", "on Friday 27 November at 10:00");
        ride.ben().readsSomethingWith("Anna says that is fine.");
    }

    @Test
    void another_day_after_an_illness_is_asked_and_not_lost() {
        var ride = AgreedRide.inEnglish(town);
        ride.ben().says("sorry Anna, got the flu. can't make it thursday");
        ride.anna().readsSomethingWith("got the flu");
        ride.ben().readsAll();
        ride.ben().says("no just another day, next tuesday would work");
        ride.ben().readsSomethingWith("I will ask Anna whether this works: on Tuesday 24 November");
        ride.anna().readsSomethingWith("Ben would like another time", "Tuesday 24 November");
    }

    @Test
    void what_somebody_misses_goes_to_the_neighbour_and_a_human_reads_it_too() {
        var ride = AgreedRide.inDutch(town);
        var before = queue.waiting().size();
        ride.anna().says("ik mis haar zo");
        ride.ben().reads("Anna: ik mis haar zo");
        ride.anna().reads("Doorgegeven aan Ben.");
        assertThat(queue.waiting()).hasSize(before + 1);
    }

    @Test
    void what_somebody_misses_goes_to_the_neighbour_in_english() {
        var ride = AgreedRide.inEnglish(town);
        ride.anna().says("i miss her so much");
        ride.ben().reads("Anna: i miss her so much");
        ride.anna().reads("Passed on to Ben.");
    }
}
