package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.review.ReviewQueue;
import nl.handje.testing.AgreedRide;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A chat between two neighbours that is closed, opened again, blocked and reported. */
@Transcript
class LineEndsTest {
    @Autowired
    Town town;
    @Autowired
    ReviewQueue queue;

    Neighbour anna;
    Neighbour ben;

    @BeforeEach
    void they_agreed() {
        var agreed = AgreedRide.inDutch(town);
        anna = agreed.anna();
        ben = agreed.ben();
    }

    private void annaCloses() {
        anna.says("sluit de chat");
        anna.reads("De chat met Ben is dicht. Een afspraak blijft gewoon staan.").offering("Open de chat weer");
        ben.reads("Anna heeft de chat met u gesloten. U kunt elkaar hier nu niet meer schrijven.");
    }

    @Test
    void a_closed_chat_opens_again_when_both_want_it() {
        annaCloses();
        anna.taps("Open de chat weer");
        anna.reads("Ik vraag het Ben. Zegt Ben ja, dan is de chat weer open.");
        ben.reads("Anna wil u graag weer schrijven in deze chat. Is dat goed?").offering("Ja, dat is goed",
                "Nee, liever niet");
        ben.says("ja hoor");
        ben.reads("U en Anna kunnen elkaar hier weer schrijven.");
        anna.reads("U en Ben kunnen elkaar hier weer schrijven.");
        anna.says("Fijn, tot donderdag dan");
        anna.reads("Doorgegeven aan Ben.");
        ben.reads("Anna: Fijn, tot donderdag dan");
    }

    @Test
    void who_says_no_is_left_alone() {
        annaCloses();
        anna.taps("Open de chat weer");
        anna.readsSomethingWith("Ik vraag het Ben.");
        ben.readsSomethingWith("Anna wil u graag weer schrijven");
        ben.says("nee liever niet");
        ben.reads("Goed, de chat blijft dicht.");
    }

    @Test
    void after_two_weeks_it_stays_closed() {
        annaCloses();
        town.clockAdvances(Duration.ofDays(15));
        anna.readsAll();
        ben.readsAll();
        anna.taps("Open de chat weer");
        anna.reads("De chat met Ben is al te lang dicht. Ik kan hem niet meer openen.");
    }

    @Test
    void a_message_is_not_changed_over_a_closed_line() {
        anna.says("Tot donderdag!");
        anna.readsSomethingWith("Doorgegeven");
        ben.readsSomethingWith("Tot donderdag!");
        annaCloses();
        anna.changesTo(anna.messagesSaid().get(anna.messagesSaid().size() - 2), "Tot nooit!");
        anna.reads("Dit heb ik niet doorgegeven. De chat met Ben is dicht.");
    }

    @Test
    void of_who_is_blocked_nothing_comes_any_more_and_they_are_not_brought_together() {
        anna.says("Ik wil niets meer van hem horen");
        anna.readsSomethingWith("Goed. U krijgt geen berichten meer van Ben.")
                .offering("Melden", "Toch niet, draai dit terug");
        anna.readsSomethingWith("Dit staat nog met Ben:\n• een rit", "Zal ik het afzeggen, en iemand anders zoeken?")
                .offering("Ja, zoek iemand anders", "Zeg af, zoek niemand", "Nee, het gaat door");
        ben.reads("Anna heeft de chat met u gesloten. U kunt elkaar hier nu niet meer schrijven.");
        anna.says("zoek niemand");
        anna.reads("Goed, het is afgezegd. Ben weet het.");
        ben.readsSomethingWith("Anna heeft de afspraak afgezegd");
        ben.tapsData(ben.buttonsSeen().stream().filter(it -> it.startsWith("line:")).findFirst().orElseThrow());
        ben.readsSomethingWith("De chat met Anna is dicht.");
        ben.taps("Open de chat weer");
        ben.reads("De chat met Anna kan nu niet open.");
        anna.says("Kan iemand mij vrijdag om tien uur naar de kapper in Sittard rijden?");
        anna.readsSomethingWith("Klopt dit?");
        anna.says("ja");
        anna.readsAll();
    }

    @Test
    void a_block_can_be_undone() {
        anna.tapsData(HeldMessagesTest.menu(anna));
        anna.readsSomethingWith("U en Ben schrijven elkaar hier.");
        anna.taps("Ik wil niets meer horen");
        anna.readsSomethingWith("Goed. U krijgt geen berichten meer van Ben.");
        anna.readsSomethingWith("Dit staat nog met Ben:");
        ben.readsSomethingWith("Anna heeft de chat met u gesloten.");
        anna.says("nee");
        anna.reads("Goed, het gaat door zoals het was afgesproken.");
        anna.taps("Toch niet, draai dit terug");
        anna.readsSomethingWith("Goed, ik breng u en Ben weer bij elkaar");
    }

    @Test
    void a_neighbour_is_reported_from_the_chat() {
        anna.tapsData(HeldMessagesTest.menu(anna));
        anna.readsSomethingWith("U en Ben schrijven elkaar hier.");
        anna.taps("Melden");
        anna.readsSomethingWith("Wat is er gebeurd?", "Uw buur hoort hier niets van.");
        anna.says("Hij was heel onaardig tegen mij");
        anna.readsSomethingWith("Dank u dat u dit meldt. Een mens leest het.").offering("Ik wil niets meer horen");
        var report = queue.waiting().getFirst();
        assertThat(report.words()).isEqualTo("Anna meldt iets over Ben. Dit schreef Anna:\n"
                + "Hij was heel onaardig tegen mij");
        assertThat(report.appointmentId()).isPresent();
    }
}
