package nl.handje.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.handje.appointment.Diary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import nl.handje.request.RequestId;
import org.junit.jupiter.api.Test;

/** What is written is read by another library than the one that writes it. */
class CalendarTextTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final UUID NUMBER = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Instant TUESDAY = Instant.parse("2026-12-01T09:00:00Z");

    private final CalendarText text = new CalendarText(new Phrasebook(),
            Clock.fixed(NOW, ZoneId.of("Europe/Amsterdam")));

    @Test
    void an_appointment_is_read_as_it_was_agreed() {
        var calendar = read(text.single(entry("Ben", 0, false), Language.NL));
        var event = calendar.getEvents().getFirst();
        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(event.getSummary().getValue()).isEqualTo("Hulp bij de boodschappen met Ben");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(TUESDAY);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(TUESDAY.plus(Duration.ofHours(1)));
        assertThat(event.getUid().getValue()).isEqualTo(NUMBER + "@handje");
        assertThat(event.getStatus().isConfirmed()).isTrue();
    }

    @Test
    void one_that_is_off_takes_the_same_one_out_again() {
        var calendar = read(text.single(entry("Ben", 3, true), Language.NL));
        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(calendar.getEvents().getFirst().getStatus().isCancelled()).isTrue();
        assertThat(calendar.getEvents().getFirst().getSequence().getValue()).isEqualTo(3);
        assertThat(calendar.getEvents().getFirst().getUid().getValue()).isEqualTo(NUMBER + "@handje");
    }

    @Test
    void without_a_time_it_takes_the_day_of_the_town() {
        var entry = new Diary.Entry(NUMBER, new RequestId(UUID.randomUUID()), true, "Anna", Set.of(Category.GARDEN),
                Instant.parse("2026-11-30T23:00:00Z"), Optional.empty(), false, false, 0, NOW);
        assertThat(text.feed(List.of(entry), Language.EN)).contains("DTSTART;VALUE=DATE:20261201\r\n");
        assertThat(read(text.feed(List.of(entry), Language.EN)).getEvents().getFirst().getDateStart().getValue()
                .hasTime()).isFalse();
    }

    @Test
    void whatever_somebody_is_called_stays_a_name() {
        var name = "Jan;Piet, \\N\nBEGIN:VEVENT\r\nURL:https://kwaad.example " + "é".repeat(80);
        var written = text.feed(List.of(entry(name, 0, false)), Language.NL);
        var calendar = read(written);
        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.getEvents().getFirst().getUrl()).isNull();
        assertThat(calendar.getEvents().getFirst().getSummary().getValue()).contains("Jan;Piet, \\N", "kwaad.example",
                "é".repeat(80));
        assertThat(Arrays.stream(written.split("\r\n"))
                .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length).max().orElseThrow())
                .as("octets of the longest line").isLessThanOrEqualTo(75);
        assertThat(written.replace("\r\n", "")).as("line ends").doesNotContain("\r", "\n");
    }

    @Test
    void the_same_appointments_make_the_same_text() {
        var entries = List.of(entry("Ben", 0, false), entry("Carla", 1, false));
        assertThat(text.feed(entries, Language.NL)).isEqualTo(text.feed(entries, Language.NL));
        assertThat(text.feed(List.of(), Language.NL)).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    private static Diary.Entry entry(String other, int revision, boolean off) {
        return new Diary.Entry(NUMBER, new RequestId(UUID.randomUUID()), false, other, Set.of(Category.GROCERIES),
                TUESDAY, Optional.of(Duration.ofHours(1)), true, off, revision, NOW);
    }

    private static ICalendar read(String text) {
        var calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).as(text).isTrue();
        return calendar;
    }
}
