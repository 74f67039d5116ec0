package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handje.review.Report;
import nl.handje.review.ReviewQueue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody of the team takes up an ask of which nothing has to be done any more. */
class ClosedByItselfTest extends StrangerTestCase {
    @Autowired
    ReviewQueue queue;

    @Test
    void an_ask_that_was_withdrawn_waits_no_longer_and_says_why() {
        var anna = toTheReadBack("nl", "Kan iemand mijn heg snoeien?", "Ja, dat is goed", "vrijdag");
        anna.says("ja");
        anna.readsSomethingWith("Ik heb een coördinator gewaarschuwd");
        assertThat(queue.waiting()).extracting(Report::words).singleElement().asString()
                .startsWith("Nog niemand gevonden voor deze vraag: hulp in de tuin");
        anna.says("het hoeft niet meer, ik heb al iemand");
        anna.readsSomethingWith("Wilt u dit afzeggen");
        anna.says("ja");
        anna.readsSomethingWith("ik zoek niet verder");
        assertThat(queue.waiting()).isEmpty();
        assertThat(words(queue.lastDecided(1))).endsWith(
                "Vanzelf gesloten: de vraag is ingetrokken. U hoeft niets te doen.");
    }

    @Test
    void an_ask_that_is_still_wanted_goes_on_waiting() {
        var anna = toTheReadBack("en", "Can somebody trim my hedge?", "Yes, that is fine", "friday");
        anna.says("yes");
        anna.readsSomethingWith("I have told a coordinator");
        assertThat(queue.waiting()).hasSize(1);
        assertThat(queue.waiting()).hasSize(1);
    }

    private static String words(List<Report> decided) {
        return decided.getFirst().words();
    }
}
