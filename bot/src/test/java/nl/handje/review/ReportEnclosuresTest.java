package nl.handje.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.handje.messenger.Heard;
import nl.handje.testing.AgreedRide;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What belongs to a report is fetched when a moderator who opened it asks, and is here for an hour. */
@TownTest
class ReportEnclosuresTest {
    private static final byte[] BYTES = {1, 2, 3};

    @Autowired
    Town town;
    @Autowired
    MovableClock clock;
    @Autowired
    ReviewQueue queue;
    @Autowired
    ReportEnclosures enclosures;
    @Autowired
    JdbcClient database;

    ModeratorId moderator = new ModeratorId(UUID.randomUUID());
    Neighbour anna;

    @BeforeEach
    void a_moderator_at_work() {
        anna = AgreedRide.inDutch(town).anna();
        database.sql("insert into account values (:id, 'e@gemeente.example', 'Saskia', 'NL', 'MODERATOR', 'x', 'x', 0, "
                + "now(), null, 0)").param("id", moderator.value()).update();
    }

    @AfterEach
    void nobody_reads_the_rest() {
        town.forgetWhatWasSaid();
    }

    private ReportId annaAsksAHumanToLook() {
        anna.says("sluit de chat");
        anna.sends(Heard.Media.Kind.VOICE);
        anna.readsAll();
        anna.taps("Laat een mens luisteren");
        anna.readsSomethingWith("Ik heb het voor een mens bewaard.");
        return queue.waiting().getFirst().id();
    }

    @Test
    void a_voice_message_for_a_human_can_be_heard_by_one_who_opened_the_report() {
        var report = annaAsksAHumanToLook();
        assertThat(enclosures.of(report, moderator)).isEmpty();
        queue.open(report, moderator, "REVIEW");
        var enclosed = enclosures.of(report, moderator).getFirst();
        assertThat(enclosed.kind()).isEqualTo("VOICE");
        assertThat(enclosures.want(report, enclosed.id(), new ModeratorId(UUID.randomUUID()))).isFalse();
        assertThat(enclosures.next()).isEmpty();
        assertThat(enclosures.want(report, enclosed.id(), moderator)).isTrue();
        var wanted = enclosures.next().orElseThrow();
        assertThat(wanted.file()).isEqualTo("file");
        assertThat(enclosures.next()).as("while a node fetches it").isEmpty();
        enclosures.arrived(wanted.id(), BYTES);
        assertThat(enclosures.read(report, enclosed.id(), moderator)).contains(BYTES);
        clock.advance(Duration.ofMinutes(61));
        enclosures.letGo();
        assertThat(enclosures.read(report, enclosed.id(), moderator)).isEmpty();
        assertThat(database.sql("select bytes is null from report_enclosure").query(Boolean.class).single()).isTrue();
    }

    @Test
    void a_fetch_that_was_broken_off_is_taken_up_again() {
        var report = annaAsksAHumanToLook();
        queue.open(report, moderator, "REVIEW");
        enclosures.want(report, enclosures.of(report, moderator).getFirst().id(), moderator);
        assertThat(enclosures.next()).isPresent();
        clock.advance(Duration.ofMinutes(3));
        assertThat(enclosures.next()).isPresent();
    }

    @Test
    void the_photo_of_a_held_message_belongs_to_its_report() {
        anna.sendsWith("Geef mij je pinpas en je pincode maar, dan haal ik geld", Heard.Media.Kind.PHOTO);
        var report = queue.waiting().getFirst().id();
        queue.open(report, moderator, "REVIEW");
        assertThat(enclosures.of(report, moderator)).extracting(ReportEnclosures.Enclosed::kind)
                .containsExactly("PHOTO");
    }
}
