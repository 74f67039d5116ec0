package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.handje.review.Report;
import nl.handje.review.ReviewQueue;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who asked for a person tells the rest of it, and nothing of it falls on a machine. */
@Transcript
class MoreForThePersonTest {
    private static final String ADDED = "Dat zet ik erbij. De mens die u antwoordt, leest het.";

    @Autowired
    Town town;
    @Autowired
    ReviewQueue queue;
    @Autowired
    MovableClock clock;

    @BeforeEach
    void a_morning() {
        clock.restart();
    }

    private Neighbour asks(String name, String language, String words) {
        var person = town.neighbour(name, language);
        person.says(words).readsAll();
        return person;
    }

    private List<String> newest() {
        return queue.waiting().stream().map(Report::words).filter(words -> words.contains("kasteel-")).toList();
    }

    @Test
    void what_is_told_next_is_put_with_it() {
        var wim = asks("Wim", "nl", "Kan ik een mens spreken over kasteel-een?");
        wim.says("mijn buurman doet raar tegen me en ik weet niet wat ik moet doen");
        wim.reads(ADDED);
        wim.says("het was gisteren weer zo");
        wim.reads(ADDED);
        assertThat(newest()).anySatisfy(words -> assertThat(words).contains("kasteel-een", "doet raar tegen me",
                "het was gisteren weer zo"));
    }

    @Test
    void in_english_too() {
        var ann = asks("Ann", "en", "can i talk to a real person about kasteel-two");
        ann.says("he says things about me to the whole street");
        ann.reads("I have added that. The person who answers you will read it.");
        assertThat(newest()).anySatisfy(words -> assertThat(words).contains("kasteel-two", "to the whole street"));
    }

    @Test
    void who_asks_for_help_of_neighbours_meanwhile_gets_it() {
        var wim = asks("Wim", "nl", "Ik wil graag met een mens praten over kasteel-drie");
        wim.says("Kan iemand donderdag om 10 uur mijn hond uitlaten?");
        wim.readsSomethingWith("Mag ik bewaren");
        assertThat(newest()).noneSatisfy(words -> assertThat(words).contains("hond"));
    }

    @Test
    void after_an_hour_it_is_about_something_else() {
        var wim = asks("Wim", "nl", "Ik wil graag met een mens praten over kasteel-vier");
        town.clockMovesTo(clock.instant().plus(Duration.ofMinutes(61)).atZone(clock.getZone()));
        wim.says("wat is het toch een mooie dag vandaag");
        assertThat(wim.readsAll().orElseThrow().text()).isNotEqualTo(ADDED);
        assertThat(newest()).noneSatisfy(words -> assertThat(words).contains("mooie dag"));
    }
}
