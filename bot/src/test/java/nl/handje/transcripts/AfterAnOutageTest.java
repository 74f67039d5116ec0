package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.handje.messenger.Listener;
import nl.handje.messenger.Reply;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The bot was away: a press of a button may have been lost, so what stands open is asked again. */
@TownTest
class AfterAnOutageTest {
    @Autowired
    Town town;
    @Autowired
    Listener listener;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    MovableClock clock;

    Neighbour anna;

    @BeforeEach
    void anna_was_asked_something() {
        clock.restart();
        anna = town.neighbour("Anna", "nl");
        anna.says("Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden?");
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft").offering("Ja, dat is goed", "Nee, liever niet");
    }

    @Test
    void the_open_question_comes_again_with_its_buttons_and_they_work() {
        var replies = askedAgain(anna);
        assertThat(replies).extracting(Reply::text).first().isEqualTo("Ik was even weg. Tikte u net op een knop? "
                + "Dan heb ik dat niet gezien. Ik vraag het daarom nog een keer.");
        assertThat(replies.getLast().text()).contains("Mag ik bewaren wat u hier schrijft");
        anna.tapsData(replies.getLast().buttons().getFirst().getFirst().action());
        anna.readsSomethingWith("Wat is uw postcode?");
    }

    @Test
    void in_english_too() {
        var ben = town.neighbour("Ben", "en");
        ben.says("Can somebody drive me to the hospital in Sittard on Thursday at half past two?");
        ben.readsAll();
        assertThat(askedAgain(ben)).extracting(Reply::text).first().asString().startsWith("I was away for a moment.");
    }

    @Test
    void only_who_was_asked_in_that_time_and_has_not_answered_since() {
        var start = clock.instant();
        clock.advance(Duration.ofHours(1));
        var ben = town.neighbour("Ben", "nl");
        ben.says("Wat heb ik lopen?");
        ben.readsAll();
        assertThat(listener.openQuestions(start.minusSeconds(60), start.plusSeconds(60))).contains(anna.chat())
                .doesNotContain(ben.chat());
        assertThat(listener.openQuestions(start.plusSeconds(60), clock.instant())).doesNotContain(anna.chat(),
                ben.chat());
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        assertThat(listener.openQuestions(start.minusSeconds(60), start.plusSeconds(60)))
                .doesNotContain(anna.chat());
    }

    private List<Reply> askedAgain(Neighbour somebody) {
        return Optional.ofNullable(transaction.execute(status -> listener.askAgain(somebody.chat())))
                .orElseGet(List::of);
    }
}
