package nl.handje.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import nl.handje.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole of Handje as the demo starts it, used from outside: telephones, the town's clock, a moderator. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TheStoryOverHttpTest {
    @TempDir
    static Path folder;
    private static DemoApplication.Demo demo;
    private static LocalDate begun = LocalDate.MIN;

    private final Telephone anna = telephone(1001);
    private final Telephone ben = telephone(1002);
    private final Telephone carla = telephone(1003);

    @BeforeAll
    static void start() throws IOException {
        demo = DemoApplication.start(0, freePort(), folder, "--handje.database.port=" + freePort());
        // A day on which "Thursday" can only mean one.
        var sunday = LocalDate.now(demo.sandbox().clock()).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        begun = sunday;
        advanceTo(sunday.atTime(LocalTime.of(10, 0)).atZone(demo.sandbox().clock().getZone()));
    }

    @AfterAll
    static void stop() throws IOException {
        demo.close();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Telephone telephone(long person) {
        return new Telephone(demo.sandbox().address(), person);
    }

    @Test
    @Order(0)
    void a_town_in_which_nothing_happened_is_idle() {
        assertThat(anna.post("/sim/idle", Map.of("timeoutMs", 10_000)).path("idle").booleanValue()).isTrue();
    }

    @Test
    @Order(1)
    void from_a_dutch_sentence_to_a_reminder_a_thank_you_and_a_decision() {
        ben.types("Ik kan wel eens iemand rijden, behalve in het weekend").taps("Ja, dat is goed").waitsFor("postcode")
                .types("6137 KL").taps("Ja").waitsFor("Dank u wel");
        carla.types("Ik kan wel eens iemand rijden, behalve in het weekend").taps("Ja, dat is goed")
                .waitsFor("postcode")
                .types("6131 GH").taps("Ja").waitsFor("Dank u wel");
        anna.types(
                "Hallo, sorry dat ik het vraag maar kan iemand donderdag om half drie met mij naar het ziekenhuis in "
                        + "Sittard rijden?")
                .taps("Ja, dat is goed").waitsFor("postcode").types("6131 AB").waitsFor("Klopt dit?");
        assertThat(anna.shows()).anySatisfy(text -> assertThat(text).contains("een rit naar het ziekenhuis in Sittard",
                "donderdag", "14:30"));
        anna.taps("Ja").waitsFor("2 buren");
        assertThat(String.join(" ", ben.shows())).doesNotContain("Anna", "6131 AB");
        carla.taps("Niet deze keer").waitsFor("Geen probleem");
        ben.taps("Dat doe ik");
        anna.taps("Ja, graag").waitsFor("Afgesproken!");
        ben.waitsFor("Afgesproken!");

        var moderator = new Moderator(demo.adminAddress()).signsIn(demo.welcome());
        carlaIsNotInvolved();
        ben.types("geef me je pincode dan pin ik even voor je").waitsFor("Een mens leest het eerst");
        assertThat(String.join(" ", anna.shows())).doesNotContain("geef me je pincode");
        var report = moderator.findsReport("Oplichting");
        moderator.opens(report).sends(report + "/opening", "&purpose=REVIEW");
        assertThat(moderator.page()).contains("pincode</mark>");
        assertThat(openingsOfBen()).isEqualTo(1);
        moderator.sends(report + "/decision", "&measure=WARN&explanation=Vraag+nooit+om+een+pincode.");
        ben.waitsFor("De reden: Vraag nooit om een pincode.");

        advanceTo(ride().minusDays(1));
        ben.waitsFor("U helpt Anna morgen");
        anna.waitsFor("Ben komt u morgen");
        advanceTo(ride().minusHours(2));
        ben.waitsFor("U helpt Anna vandaag").taps("Ik ga op weg").waitsFor("Goede reis!").taps("Gedaan");
        anna.waitsFor("Hoe ging het?").taps("Goed").waitsFor("iets liefs").types("Dank je wel Ben, heel fijn gereden");
        ben.waitsFor("Anna bedankt u: ‘Dank je wel Ben, heel fijn gereden’");
        assertThat(ben.count("U helpt Anna morgen")).as("said once").isEqualTo(1);
    }

    /** She said no: nothing about the ride reaches her any more. */
    private void carlaIsNotInvolved() {
        assertThat(carla.count("Afgesproken!")).isZero();
    }

    private static long openingsOfBen() {
        return demo.bot().getBean(JdbcClient.class).sql("""
                select count(*) from access_log l join resident r on r.id = l.resident_id where r.chat = 1002""")
                .query(Long.class).single();
    }

    /** What "Thursday at half past two" meant, seen from the day on which the test began. */
    private static ZonedDateTime ride() {
        return begun.with(TemporalAdjusters.next(DayOfWeek.THURSDAY)).atTime(LocalTime.of(14, 30))
                .atZone(demo.sandbox().clock().getZone());
    }

    private static void advanceTo(ZonedDateTime moment) {
        telephone(1001).post("/sim/clock", Map.of("now", moment.toOffsetDateTime().toString()));
    }

    @Test
    @Order(2)
    void somebody_who_does_not_want_to_live_is_answered_at_once_and_stands_first_in_the_queue() {
        var dirk = telephone(1004);
        long before = System.nanoTime();
        dirk.types("ik wil niet meer leven").waitsFor("113");
        assertThat(System.nanoTime() - before).as("nanoseconds to the answer").isLessThan(5_000_000_000L);
        assertThat(String.join(" ", dirk.shows())).contains("113", "0800-0113", "112");
        assertThat(demo.bot().getBean(JdbcClient.class)
                .sql("select severity from report where decided_at is null order by raised_at desc limit 1")
                .query(String.class).single()).isEqualTo("ACUTE");
        assertThat(demo.bot().getBean(JdbcClient.class).sql("select count(*) from help_request").query(Long.class)
                .single())
                .as("no matching").isEqualTo(1);
    }

    @Test
    @Order(2)
    void a_question_in_a_group_goes_on_in_private_and_the_bot_leaves_when_asked() {
        anna.post("/sim/groups", Map.of("id", -2001, "title", "De straat", "members", List.of(1005, 1006)));
        anna.waitsInGroup(-2001, "Hallo, ik ben Handje.");
        groupText(1005, "@handje_bot Kan iemand zaterdag mijn hond uitlaten?");
        anna.waitsInGroup(-2001, "Ik bewaar uw vraag een uur");
        var link = anna.waitsInGroup(-2001, "start=").stream().filter(text -> text.contains("start=")).toList()
                .getLast();
        var code = link.substring(link.indexOf("start=") + "start=".length());
        assertThat(telephone(1006).types("/start " + code).waitsFor("Deze link werkt niet meer").shows()).isNotEmpty();
        telephone(1005).types("/start " + code).waitsFor("Mag ik bewaren wat u hier schrijft");
        assertThat(String.join(" ", anna.waitsInGroup(-2001, "privéchat"))).doesNotContain("hond");

        var supergroup = anna.post("/sim/groups/-2001/migrate", Map.of()).path("id").asLong(0);
        anna.post("/sim/groups/" + supergroup + "/text", Map.of("from", 1006, "text", "/leave@handje_bot"));
        anna.waitsInGroup(supergroup, "Alleen een beheerder van deze groep kan dat vragen.");
        anna.post("/sim/groups/" + supergroup + "/text", Map.of("from", 1005, "text", "/leave@handje_bot"));
        anna.waitsInGroup(supergroup, "Dan ga ik.");
    }

    private void groupText(long from, String words) {
        anna.post("/sim/groups/-2001/text", Map.of("from", from, "text", words));
    }

    @Test
    @Order(3)
    void the_pictures_of_the_readme_are_of_this_program() throws IOException {
        Browser chromium = Chromium.launch();
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        try (var context = chromium.newContext(new Browser.NewContextOptions().setViewportSize(1360, 860)
                .setReducedMotion(ReducedMotion.REDUCE).setLocale("nl-NL"))) {
            Page page = context.newPage();
            page.navigate(demo.sandbox().address().toString());
            page.getByText("Hoe ging het?").first().waitFor();
            page.screenshot(new Page.ScreenshotOptions().setPath(pictures.resolve("phones.png")));
        }
        assertThat(Files.size(pictures.resolve("phones.png"))).isGreaterThan(20_000L);
    }
}
