package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.handje.messenger.Heard;
import nl.handje.review.Measure;
import nl.handje.review.ModeratorId;
import nl.handje.review.Report;
import nl.handje.review.ReviewQueue;
import nl.handje.review.Source;
import nl.handje.testing.AgreedRide;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages, changes, captions and documents that wait for a human, and what comes of them. */
@Transcript
class HeldMessagesTest {
    private static final String FRAUD = "Geef mij je pinpas en je pincode maar, dan haal ik geld voor je";
    private static final String HELD = "Dit bericht geef ik nog niet door aan Anna. Een mens leest het eerst. U hoort van ons.";

    @Autowired
    Town town;
    @Autowired
    ReviewQueue queue;
    @Autowired
    JdbcClient database;

    Neighbour anna;
    Neighbour ben;
    ModeratorId moderator;

    @BeforeEach
    void they_agreed() {
        var agreed = AgreedRide.inDutch(town);
        anna = agreed.anna();
        ben = agreed.ben();
        moderator = new ModeratorId(UUID.randomUUID());
        database.sql("insert into account values (:id, 's@gemeente.example', 'Saskia', 'NL', 'MODERATOR', 'x', 'x', 0, "
                + "now(), null, 0)").param("id", moderator.value()).update();
    }

    private Report held() {
        return queue.waiting().stream().filter(it -> it.source() == Source.RELAY).findFirst().orElseThrow();
    }

    private void decides(Measure measure) {
        queue.decide(held().id(), moderator, measure, "");
    }

    @Test
    void a_released_message_goes_on_its_way_and_can_be_changed_then() {
        ben.says(FRAUD);
        ben.reads(HELD);
        ben.changesTheLastMessageTo("laat maar");
        ben.reads(
                "Dat bericht heeft Anna niet gekregen, dus de verandering ook niet. U kunt wel een nieuw bericht sturen.");
        decides(Measure.RELEASE);
        anna.reads("Ben: " + FRAUD);
        anna.readsSomethingWith("Let op. Geef nooit een pincode");
        ben.reads("Uw bericht is nagekeken en doorgegeven aan Anna.");
        ben.changesTheLastMessageTo("Ik kom om kwart over twee");
        ben.reads("Ik heb het ook bij Anna veranderd.");
        anna.reads("Ben: Ik kom om kwart over twee");
    }

    @Test
    void a_refused_message_is_no_secret_to_either() {
        ben.says(FRAUD);
        ben.reads(HELD);
        decides(Measure.NOTE);
        ben.reads("Een mens heeft uw bericht aan Anna gelezen. Het is niet doorgegeven.");
        anna.readsSomethingWith("Een bericht van Ben voor u is niet doorgegeven.");
    }

    @Test
    void a_message_does_not_become_risky_behind_anybody_s_back() {
        ben.says("Ik kom om twee uur");
        ben.reads("Doorgegeven aan Anna.");
        anna.reads("Ben: Ik kom om twee uur");
        ben.changesTheLastMessageTo(FRAUD);
        ben.readsSomethingWith("Deze verandering geef ik nog niet door aan Anna.");
        decides(Measure.RELEASE);
        anna.reads("Ben: " + FRAUD);
        anna.readsSomethingWith("Let op. Geef nooit een pincode");
        ben.reads("Uw bericht is nagekeken en doorgegeven aan Anna.");
    }

    @Test
    void a_newer_change_is_not_undone_by_an_older_one_that_waited() {
        ben.says("Ik kom om twee uur");
        ben.reads("Doorgegeven aan Anna.");
        anna.reads("Ben: Ik kom om twee uur");
        ben.changesTheLastMessageTo(FRAUD);
        ben.readsSomethingWith("Deze verandering geef ik nog niet door aan Anna.");
        ben.changesTheLastMessageTo("Ik kom om drie uur");
        ben.reads("Ik heb het ook bij Anna veranderd.");
        anna.reads("Ben: Ik kom om drie uur");
        decides(Measure.RELEASE);
    }

    @Test
    void what_stands_under_a_photo_is_read_as_well() {
        ben.sendsWith(FRAUD, Heard.Media.Kind.PHOTO);
        ben.reads(HELD);
        decides(Measure.RELEASE);
        anna.reads("Ben stuurt u dit:");
        anna.reads("[PHOTO] " + FRAUD);
        anna.readsSomethingWith("Let op. Geef nooit een pincode");
        ben.reads("Uw bericht is nagekeken en doorgegeven aan Anna.");
    }

    @Test
    void a_program_is_no_letter() {
        ben.sendsADocument("leuk_spel.apk");
        ben.reads(HELD);
        assertThat(held().words()).isEqualTo("leuk_spel.apk");
        decides(Measure.NOTE);
        ben.reads("Een mens heeft uw bericht aan Anna gelezen. Het is niet doorgegeven.");
        anna.readsSomethingWith("Een bericht van Ben voor u is niet doorgegeven.");
    }

    @Test
    void what_is_released_too_late_stays_where_it_is() {
        ben.says(FRAUD);
        ben.reads(HELD);
        anna.tapsData(menu(anna));
        anna.readsSomethingWith("U en Ben schrijven elkaar hier.");
        anna.taps("Sluit deze chat");
        anna.readsSomethingWith("De chat met Ben is dicht.");
        ben.readsSomethingWith("Anna heeft de chat met u gesloten.");
        decides(Measure.RELEASE);
        ben.readsSomethingWith("Uw bericht aan Anna is nagekeken. Er was niets mis mee.");
    }

    static String menu(Neighbour neighbour) {
        return neighbour.buttonsSeen().stream().filter(it -> it.startsWith("line:")).findFirst().orElseThrow();
    }
}
