package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.UUID;
import nl.handje.desk.DeskHours;
import nl.handje.messenger.Heard;
import nl.handje.resident.ResidentId;
import nl.handje.review.AccessLog;
import nl.handje.review.ModeratorId;
import nl.handje.review.ReportId;
import nl.handje.review.ReviewQueue;
import nl.handje.takeover.Handover;
import nl.handje.takeover.Line;
import nl.handje.takeover.Takeovers;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody wants a human, hears honestly when one is there, talks with them in the same chat, and goes back. */
@Transcript
class APersonPleaseTest {
    @Autowired
    Town town;
    @Autowired
    JdbcClient database;
    @Autowired
    DeskHours hours;
    @Autowired
    ReviewQueue queue;
    @Autowired
    Takeovers takeovers;
    @Autowired
    AccessLog accessLog;
    @Autowired
    MovableClock clock;

    Neighbour anna;
    ModeratorId saskia;

    @BeforeEach
    void a_town_with_a_desk() {
        clock.restart();
        hours.set(new DeskHours.Hours(DeskHours.EVERYWHERE, "ma-vr 9:00-17:00", ""));
        anna = town.neighbour("Anna", "nl");
        saskia = colleague();
    }

    @AfterEach
    void nobody_has_a_chat_any_more() {
        hours.set(new DeskHours.Hours(DeskHours.EVERYWHERE, "", ""));
        database.sql("delete from takeover").update();
        database.sql("delete from reminder where kind like 'takeover%'").update();
        town.forgetWhatWasSaid();
    }

    @Test
    void on_a_sunday_the_bot_says_that_nobody_is_there_and_keeps_the_question() {
        anna.says("Ik wil graag met een mens praten");
        anna.reads("Er is nu niemand van het team. Ik heb uw vraag bewaard. Op maandag 23 november om 09:00 is het "
                + "team er weer. Dan krijgt u hier in deze chat antwoord. Is er gevaar? Bel 112.");
        assertThat(words(newestReport())).isEqualTo("Bericht voor een mens: Ik wil graag met een mens praten");
    }

    @Test
    void in_opening_hours_it_says_until_when_somebody_is_there() {
        town.clockMovesTo(START.plusDays(1).withHour(16));
        anna.says("Ik wil graag met een mens praten");
        anna.reads("Ik heb een mens van het team gevraagd. Het team is er nu, tot 17:00 uur. U krijgt hier in deze "
                + "chat antwoord. Is er gevaar? Bel 112.");
    }

    @Test
    void a_town_has_hours_of_its_own() {
        hours.set(new DeskHours.Hours("6131", "zo 9:00-12:00", ""));
        anna.says("Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden?");
        anna.readsAll();
        anna.taps("Ja, dat is goed").says("6131 AB");
        anna.readsAll();
        anna.tapsData("person:ask");
        anna.readsSomethingWith("Het team is er nu, tot 12:00 uur.");
        hours.set(new DeskHours.Hours("6131", "", ""));
    }

    @Test
    void a_town_without_hours_promises_none() {
        hours.set(new DeskHours.Hours(DeskHours.EVERYWHERE, "", ""));
        anna.says("Ik wil graag met een mens praten");
        anna.readsSomethingWith("Ik weet niet hoe snel dat is.");
    }

    @Test
    void a_human_talks_with_her_in_the_chat_and_the_bot_keeps_silent_until_it_is_back() {
        var report = takenOver();
        anna.says("Mijn buurman doet zo raar de laatste tijd");
        anna.sends(Heard.Media.Kind.PHOTO);
        town.nothingElseWasSaid();
        takeovers.say(report, saskia, "Wat vervelend. Wat {doet} hij?");
        anna.reads("Saskia van het team: Wat vervelend. Wat {doet} hij?");
        anna.says("Ja");
        takeovers.giveBack(report, saskia);
        anna.reads("U praat nu weer met Handje. Wat u schrijft, leest het team niet meer mee.");
        anna.says("hulp");
        anna.readsSomethingWith("Zo werkt het:");
        assertThat(takeovers.chat(report, saskia).orElseThrow().lines()).extracting(Line::ofResident, Line::words)
                .containsExactly(tuple(true, "Mijn buurman doet zo raar de laatste tijd"),
                        tuple(true, "[PHOTO]"),
                        tuple(false, "Wat vervelend. Wat {doet} hij?"),
                        tuple(true, "Ja"));
    }

    @Test
    void in_english_too() {
        var ben = town.neighbour("Ben", "en");
        ben.says("I would like to talk to a real person please");
        ben.readsSomethingWith("Nobody of the team is here now.", "on Monday 23 November at 09:00");
        var report = opened();
        takeovers.begin(report, saskia, "Saskia");
        ben.reads("Saskia of the team is here now. You are talking with a person. The computer keeps silent "
                + "meanwhile.\nType 'stop' when you want to talk with Handje again.");
        takeovers.say(report, saskia, "Hello Ben");
        ben.reads("Saskia of the team: Hello Ben");
        ben.says("stop");
        ben.reads("All right. You are talking with Handje again. Would you like a person later? Just ask.");
    }

    @Test
    void who_is_in_danger_is_answered_by_the_bot_at_once_all_the_same() {
        var report = takenOver();
        anna.says("ik wil niet meer leven");
        anna.readsSomethingWith("0800-0113");
        assertThat(takeovers.chat(report, saskia).orElseThrow().lines()).extracting(Line::words)
                .containsExactly("ik wil niet meer leven");
    }

    @Test
    void what_was_going_on_with_the_bot_waits_and_is_taken_up_again() {
        anna.says("Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden?");
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        anna.tapsData("person:ask");
        anna.readsSomethingWith("Er is nu niemand van het team.");
        takeovers.begin(opened(), saskia, "Saskia");
        anna.readsSomethingWith("Saskia van het team is er nu.");
        anna.says("/cancel");
        anna.readsSomethingWith("U praat nu weer met Handje.");
        anna.says("ja");
        anna.readsSomethingWith("We gaan verder met wat u eerder schreef.");
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
    }

    @Test
    void a_command_is_said_to_the_bot_also_then() {
        takenOver();
        anna.says("/privacy");
        anna.readsSomethingWith("Dit bewaar ik van u");
        anna.says("dank je Saskia");
        town.nothingElseWasSaid();
    }

    @Test
    void after_three_hours_of_silence_the_bot_is_back_by_itself() {
        var report = takenOver();
        town.clockAdvances(Duration.ofHours(2));
        anna.says("Bent u er nog?");
        town.clockAdvances(Duration.ofMinutes(179));
        town.nothingElseWasSaid();
        town.clockAdvances(Duration.ofMinutes(1));
        anna.reads("Het is een tijdje stil. U praat nu weer met Handje. Wilt u toch weer een mens? Vraag het gerust.");
        assertThat(takeovers.say(report, saskia, "Ja")).isEqualTo(new Handover.Refused(Handover.Reason.OVER));
        town.clockAdvances(Duration.ofDays(14));
        assertThat(takeovers.chat(report, saskia).orElseThrow().lines()).isEmpty();
        // In two weeks people of the other tests are asked whether they want to go on.
        town.forgetWhatWasSaid();
    }

    @Test
    void only_who_opened_the_report_takes_over_and_nobody_else_reads_along() {
        anna.says("Ik wil graag met een mens praten");
        anna.readsAll();
        var report = newestReport();
        assertThat(takeovers.begin(report, saskia, "Saskia"))
                .isEqualTo(new Handover.Refused(Handover.Reason.NOT_OPENED));
        queue.open(report, saskia, "REVIEW");
        assertThat(takeovers.begin(report, saskia, "Saskia")).isEqualTo(new Handover.Done());
        anna.readsSomethingWith("Saskia van het team is er nu.");
        assertThat(takeovers.begin(report, saskia, "Saskia")).isEqualTo(new Handover.Done());
        var other = colleague();
        queue.open(report, other, "REVIEW");
        assertThat(takeovers.begin(report, other, "Joris"))
                .isEqualTo(new Handover.Refused(Handover.Reason.CLAIMED_BY_ANOTHER));
        assertThat(takeovers.chat(report, other)).isEmpty();
        assertThat(accessLog.of(writer(report))).extracting(AccessLog.Opening::purpose).contains("TAKEOVER");
    }

    private ReportId takenOver() {
        anna.says("Ik wil graag met een mens praten");
        anna.readsAll();
        var report = opened();
        assertThat(takeovers.begin(report, saskia, "Saskia")).isEqualTo(new Handover.Done());
        anna.reads("Saskia van het team is er nu. U praat met een mens. De computer zwijgt zolang.\n"
                + "Typ 'stop' als u weer met Handje wilt praten.");
        return report;
    }

    private ReportId opened() {
        var report = newestReport();
        queue.open(report, saskia, "REVIEW");
        return report;
    }

    private ReportId newestReport() {
        return new ReportId(
                database.sql("select id from report order by xmin::text::bigint desc limit 1")
                        .query(UUID.class).single());
    }

    private String words(ReportId report) {
        return queue.find(report).orElseThrow().words();
    }

    private ResidentId writer(ReportId report) {
        return queue.find(report).orElseThrow().writer();
    }

    private ModeratorId colleague() {
        var id = UUID.randomUUID();
        database.sql("""
                insert into account (id, email, name, language, role, password_hash, authenticator_secret,
                    last_code_step, created_at, version)
                values (:id, :mail, 'Saskia', 'NL', 'MODERATOR', 'none', 'none', 0, now(), 0)""").param("id", id)
                .param("mail", id + "@handje.example").update();
        return new ModeratorId(id);
    }
}
