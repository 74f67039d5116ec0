package nl.handje.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.handje.resident.Residents;
import nl.handje.testing.Helpers;
import nl.handje.testing.InPlain;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Anna has an appointment with Ben, and looks at it in the calendar of her own telephone, over real HTTP. */
@TownTest
class OwnCalendarTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    Town town;
    @Autowired
    JdbcClient database;
    @Autowired
    InPlain inPlain;
    @Autowired
    CalendarFeed feed;
    @Autowired
    CalendarLinks links;
    @Autowired
    AppointmentFile file;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    Residents residents;

    CalendarServer server;
    Neighbour anna;
    Neighbour ben;

    @BeforeEach
    void an_appointment_is_agreed() {
        town.beginsAnew();
        server = new CalendarServer(new CalendarSettings(Optional.of(0), "127.0.0.1", Optional.empty()), feed);
        server.start();
        ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        anna = town.neighbour("Anna", "nl");
        anna.says("Kan iemand dinsdag om 10 uur boodschappen voor mij doen? 6131 AB");
        anna.readsAll();
        anna.taps("Ja, dat is goed");
        anna.readsAll();
        anna.taps("Ja");
        anna.readsAll();
        ben.readsAll();
        ben.taps("Dat doe ik");
        ben.readsAll();
        anna.readsAll();
        anna.taps("Ja, graag");
        ben.readsAll();
        anna.readsSomethingWith("Afgesproken!").offering("In mijn agenda", "Ik kan niet", "Meer over deze chat");
    }

    @AfterEach
    void it_closes() {
        server.stop();
        town.nothingElseWasSaid();
    }

    @Test
    void the_link_shows_the_appointment_with_a_first_name_and_its_kind() throws Exception {
        var answer = fetch("/" + link() + ".ics");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar; charset=utf-8");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-cache");
        var event = Biweekly.parse(answer.body()).first().getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("Hulp bij de boodschappen met Ben");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2026-11-24T09:00:00Z");
        assertThat(answer.body()).doesNotContain("6131", "LOCATION", "DESCRIPTION");
    }

    @Test
    void nothing_new_is_not_sent_again_and_what_was_called_off_is() throws Exception {
        var path = "/" + link() + ".ics";
        var mark = fetch(path).headers().firstValue("ETag").orElseThrow();
        assertThat(fetch(path, mark).statusCode()).isEqualTo(304);
        anna.taps("Ik kan niet");
        anna.readsAll();
        anna.taps("Ja, afzeggen");
        anna.readsAll();
        ben.readsAll();
        var changed = fetch(path, mark);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(Biweekly.parse(changed.body()).first().getEvents().getFirst().getStatus().isCancelled()).isTrue();
    }

    @Test
    void a_link_that_was_withdrawn_or_renewed_leads_nowhere() throws Exception {
        var first = link();
        var second = link();
        assertThat(fetch("/" + first + ".ics").statusCode()).isEqualTo(404);
        assertThat(fetch("/" + second + ".ics").statusCode()).isEqualTo(200);
        anna.tapsData("calendar-revoke:");
        anna.readsSomethingWith("De link werkt niet meer.");
        assertThat(fetch("/" + second + ".ics").statusCode()).isEqualTo(404);
        anna.says("trek de agendalink in");
        anna.reads("Er is geen link om in te trekken.");
    }

    @Test
    void nothing_but_fetching_a_whole_secret_is_answered() throws Exception {
        var code = link();
        assertThat(fetch("/").statusCode()).isEqualTo(404);
        assertThat(fetch("/" + code.substring(1) + ".ics").statusCode()).isEqualTo(404);
        assertThat(fetch("/" + code + ".ics/../" + code + ".ics").statusCode()).isEqualTo(404);
        var post = HttpRequest.newBuilder(address("/" + code + ".ics")).POST(HttpRequest.BodyPublishers.noBody());
        var refused = HTTP.send(post.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).contains("GET");
    }

    @Test
    void who_asks_too_often_is_told_to_wait() throws Exception {
        server.stop();
        server = new CalendarServer(new CalendarSettings(Optional.of(0), "127.0.0.1", Optional.empty()), feed, 2);
        server.start();
        var path = "/" + link() + ".ics";
        assertThat(fetch(path).statusCode()).isEqualTo(200);
        assertThat(fetch(path).statusCode()).isEqualTo(200);
        assertThat(fetch(path).statusCode()).isEqualTo(429);
    }

    @Test
    void the_secret_is_nowhere_in_the_database() {
        var code = link();
        assertThat(database.sql("select encode(code_hash, 'escape') || encode(code_hash, 'hex') from calendar_link")
                .query(String.class).single()).doesNotContain(code);
        assertThat(inPlain.all("conversation.state", "select state from conversation")).isNotEmpty()
                .noneMatch(state -> state.contains(code));
    }

    @Test
    void a_file_is_sent_when_asked_and_again_when_it_is_off() {
        anna.taps("In mijn agenda");
        anna.reads("[appointment-ics]");
        anna.readsSomethingWith("Dit is het bestand voor uw agenda.");
        assertThat(document()).contains("METHOD:PUBLISH", "STATUS:CONFIRMED", "DTSTART:20261124T090000Z");
        int before = Biweekly.parse(document()).first().getEvents().getFirst().getSequence().getValue();
        anna.taps("Ik kan niet");
        anna.readsAll();
        anna.taps("Ja, afzeggen");
        assertThat(anna.readsEverything()).extracting(Neighbour.Read::text).contains("[appointment-ics]");
        ben.readsAll();
        assertThat(document()).contains("METHOD:CANCEL", "STATUS:CANCELLED");
        assertThat(Biweekly.parse(document()).first().getEvents().getFirst().getSequence().getValue())
                .isGreaterThan(before);
    }

    @Test
    void a_file_about_somebody_elses_appointment_is_not_written() {
        var carla = town.neighbour("Carla", "nl");
        carla.says("hallo");
        carla.readsAll();
        carla.tapsData("calendar-take:" + appointment());
        carla.reads("Deze afspraak heeft nog geen dag. Spreek samen een dag af.");
        carla.tapsData("calendar-take:x");
        carla.readsSomethingWith("Deze knop");
    }

    private String link() {
        return transaction.execute(
                status -> links.renew(residents.findByChat(anna.chat()).orElseThrow().id()).text());
    }

    private String document() {
        var whose = residents.findByChat(anna.chat()).orElseThrow().id();
        var about = AppointmentFile.about(UUID.fromString(appointment()), whose);
        return new String(file.write(about).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private String appointment() {
        return database.sql("select id::text from appointment").query(String.class).single();
    }

    private HttpResponse<String> fetch(String path, String... mark) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path));
        for (var known : mark) {
            request.header("If-None-Match", known);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }
}
