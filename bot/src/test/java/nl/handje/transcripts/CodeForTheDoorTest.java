package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.handje.testing.Agreed;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One of the two asked for the code: it stands in the helper's reminder of that appointment, until it is over. */
@Transcript
@SuppressWarnings("NullAway.Init")
class CodeForTheDoorTest {
    @Autowired
    Town town;
    @Autowired
    JdbcClient database;

    Neighbour anna;
    Neighbour ben;

    @BeforeEach
    void a_new_town() {
        town.beginsAnew();
    }

    private void agreed(Agreed agreed) {
        anna = agreed.asker();
        ben = agreed.helper();
    }

    /** What stands alone between two empty lines. */
    private static String asksForTheCode(Neighbour asker, String words) {
        asker.says(words);
        return asker.readsSomethingWith(", ").text().split("\n\n")[1];
    }

    @Test
    void the_helper_is_reminded_of_it_and_afterwards_it_is_gone() {
        agreed(Agreed.dutch(town));
        var code = asksForTheCode(anna, "wat is de code voor de deur?");
        town.clockMovesTo(at("2026-11-26T12:30"));
        assertThat(ben.unread()).filteredOn(it -> it.startsWith("U helpt Anna")).hasSize(2).allMatch(it -> it.endsWith(
                "\n\nVraag aan de deur naar de code. Zegt Anna dit? Dan is het goed: " + code + "."));
        assertThat(anna.unread()).isNotEmpty().noneMatch(it -> it.contains(code));
        Stream.of(anna, ben).forEach(Neighbour::readsEverything);
        ben.taps("Ja, ik kom");
        ben.readsAll();
        town.clockMovesTo(at("2026-11-26T15:00"));
        ben.taps("Gedaan");
        assertThat(ben.unread()).filteredOn("Deze herinnering is voorbij. Dank u wel!"::equals).as("in its place")
                .hasSize(2);
        Stream.of(anna, ben).forEach(Neighbour::readsEverything);
        assertThat(told()).isZero();
    }

    @Test
    void in_english_also_when_it_is_called_off() {
        agreed(Agreed.english(town));
        var code = asksForTheCode(ben, "what is the code for the door?");
        town.clockMovesTo(at("2026-11-25T14:30"));
        ben.readsSomethingWith("You are helping Anna", "Ask for the code at the door. Does Anna say this? Then it is "
                + "right: " + code + ".");
        anna.readsAll();
        anna.says("I cannot make it");
        anna.readsAll();
        anna.taps("Yes, call it off");
        anna.readsAll();
        assertThat(ben.unread()).contains("This reminder is over. Thank you!");
        ben.readsEverything();
    }

    @Test
    void who_never_asked_for_a_code_is_not_bothered_with_one() {
        agreed(Agreed.dutch(town));
        town.clockMovesTo(at("2026-11-25T14:30"));
        ben.readsSomethingWith("Gaat het lukken?");
        assertThat(database.sql("select count(*) from relay_line where door_asked_at is not null").query(Long.class)
                .single()).isZero();
        anna.readsAll();
    }

    private long told() {
        return database.sql("select count(*) from told_reminder join appointment a on a.helper_id = resident_id")
                .query(Long.class).single();
    }
}
