package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.handje.testing.InPlain;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna, who was taken for saying something else than she meant. */
@Transcript
abstract class CorrectedTestCase {
    static final String QUESTION = "Mag ik uw zin van toen, zonder namen en nummers, bewaren om beter te leren?";

    @Autowired
    Town town;
    @Autowired
    JdbcClient database;
    @Autowired
    InPlain inPlain;

    Neighbour anna;

    @BeforeEach
    void somebody() {
        anna = town.neighbour("Anna", "nl");
    }

    void anna_asks(String what) {
        anna.says(what);
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6131 AB");
        anna.readsSomethingWith("Klopt dit?");
    }

    /** Right after their yes it would be in the way. What else a day brings is no matter of these tests. */
    Neighbour.Read isAskedTheNextDay() {
        return isAskedTheNextDay(QUESTION);
    }

    Neighbour.Read isAskedTheNextDay(String ofThem) {
        assertThat(anna.unread()).isEmpty();
        town.clockAdvances(Duration.ofHours(25));
        var question = anna.readsEverything().stream().filter(it -> it.text().contains(ofThem)).findFirst();
        town.forgetWhatWasSaid();
        return question.orElseThrow();
    }

    List<String> lines(Neighbour writer) {
        return database.sql("""
                select l.language || ' ' || l.way || ' ' || l.said || ' > ' || l.meant || ' : ', l.words
                from learning_line l join resident r on r.id = l.resident_id where r.chat = ? order by kept_at""")
                .param(writer.chat()).query((row, number) -> row.getString(1)
                        + inPlain.opened("learning_line.words", row.getString(2)))
                .list();
    }
}
