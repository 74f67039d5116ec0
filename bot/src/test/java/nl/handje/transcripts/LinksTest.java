package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.handje.nlp.Language;
import nl.handje.organisation.Link;
import nl.handje.organisation.LinkKind;
import nl.handje.organisation.Links;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody scans a poster, or comes because an organisation sent them. */
@TownTest
class LinksTest {
    @Autowired
    Town town;
    @Autowired
    Links links;
    @Autowired
    JdbcClient database;
    @Autowired
    MovableClock clock;

    Neighbour anna;

    @BeforeEach
    void anna_has_a_telephone() {
        clock.restart();
        database.sql("delete from link").update();
        anna = town.neighbour("Anna", "nl");
    }

    @AfterEach
    void everything_was_read() {
        town.nothingElseWasSaid();
        clock.restart();
    }

    @Test
    void a_poster_begins_an_ask_with_the_consent() {
        anna.says("/start " + link(LinkKind.LEAFLET, Language.NL, OptionalInt.empty()));
        anna.reads("Dag Anna! Ik ben Handje. Buren helpen elkaar, en ik breng ze bij elkaar.");
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        anna.taps("Ja, dat is goed");
        assertThat(anna.readsAll().orElseThrow().labels()).contains("Een rit");
    }

    @Test
    void who_wants_to_help_begins_an_offer() {
        anna.says("/start " + link(LinkKind.HELPER, Language.NL, OptionalInt.empty()));
        anna.reads("Dag Anna! Ik ben Handje. Wat fijn dat u iemand wilt helpen.");
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
    }

    @Test
    void who_is_referred_hears_by_whom_and_that_they_do_not_read_along_before_being_asked_for_consent() {
        anna.says("/start " + link(LinkKind.REFERRAL, Language.NL, OptionalInt.of(1)));
        anna.reads("Dag Anna! Ik ben Handje. Buren helpen elkaar, en ik breng ze bij elkaar.\n"
                + "Huisarts De Poort denkt dat ik iets voor u kan doen. Zij lezen niet wat u hier schrijft.");
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
    }

    @Test
    void the_second_who_follows_a_link_for_one_gets_a_kind_word_and_the_welcome() {
        var link = link(LinkKind.REFERRAL, Language.NL, OptionalInt.of(1));
        anna.says("/start " + link);
        anna.readsAll();
        var ben = town.neighbour("Ben", "nl");
        ben.says("/start " + link);
        isWelcomedAllTheSame(ben);
    }

    @Test
    void after_its_time_and_when_it_was_withdrawn_a_link_leads_to_the_welcome() {
        var old = link(LinkKind.LEAFLET, Language.NL, OptionalInt.empty());
        clock.moveTo(MovableClock.START.plusDays(30));
        anna.says("/start " + old);
        isWelcomedAllTheSame(anna);
        var withdrawn = link(LinkKind.LEAFLET, Language.NL, OptionalInt.empty());
        links.revoke(links.all().getFirst().id());
        anna.says("/start " + withdrawn);
        isWelcomedAllTheSame(anna);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAA", "' or 1=1 --"})
    void a_code_that_nobody_gave_out_leads_to_the_welcome(String code) {
        anna.says("/start " + code);
        isWelcomedAllTheSame(anna);
    }

    private static void isWelcomedAllTheSame(Neighbour somebody) {
        somebody.reads(
                "Deze link werkt niet meer, of is van iemand anders. Dat geeft niet. U kunt mij gewoon schrijven.");
        somebody.readsSomethingWith("Vertel in uw eigen woorden waar u hulp bij zoekt");
    }

    @Test
    void an_english_leaflet_speaks_english_to_a_telephone_in_neither_language() {
        var link = link(LinkKind.LEAFLET, Language.EN, OptionalInt.empty());
        var amal = town.neighbour("Amal", "ar");
        amal.says("/start " + link);
        amal.reads("Hello Amal! I am Handje. Neighbours help each other, and I bring them together.");
        amal.readsSomethingWith("May I keep what you write here");
        anna.says("/start " + link);
        anna.readsSomethingWith("Dag Anna!");
        anna.readsAll();
    }

    @Test
    void what_was_going_on_waits_while_somebody_follows_a_link() {
        anna.says("Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden?");
        anna.readsAll();
        anna.says("/start " + link(LinkKind.HELPER, Language.NL, OptionalInt.empty()));
        anna.readsAll();
        anna.says("/annuleer");
        anna.readsSomethingWith("Goed, dat doen we niet.");
        anna.says("waar waren we gebleven?");
        anna.readsSomethingWith("We gaan verder met wat u eerder schreef.");
        anna.readsSomethingWith("Mag ik bewaren");
    }

    @Test
    void it_is_counted_in_its_month_and_nothing_tells_by_whom() {
        var link = link(LinkKind.LEAFLET, Language.NL, OptionalInt.empty());
        anna.says("/start " + link);
        clock.moveTo(MovableClock.START.plusDays(10));
        town.neighbour("Ben", "nl").says("/start " + link).readsSomethingWith("Ben");
        town.forgetWhatWasSaid();
        assertThat(links.all()).first().extracting(Link::uses).isEqualTo(2L);
        assertThat(database.sql("""
                select month::text || ' ' || uses from link_use where link_id = :id order by month""")
                .param("id", links.all().getFirst().id()).query(String.class).list())
                .containsExactly("2026-11-01 1", "2026-12-01 1");
        assertThat(
                database.sql("select column_name::text from information_schema.columns where table_name = 'link_use'")
                        .query(String.class).list())
                .containsExactlyInAnyOrder("link_id", "month", "uses");
    }

    @Test
    void of_the_code_only_a_hash_is_kept() {
        var code = link(LinkKind.LEAFLET, Language.NL, OptionalInt.empty());
        assertThat(code).matches("[A-Za-z0-9_-]{22}");
        assertThat(database.sql("select link::text from link").query(String.class).list())
                .noneMatch(row -> String.valueOf(row).contains(code));
    }

    private String link(LinkKind kind, Language language, OptionalInt uses) {
        return links.make(new Links.Wish(kind, language, "Huisarts De Poort", Optional.of(Period.ofDays(30)), uses),
                maker()).text();
    }

    private UUID maker() {
        var id = UUID.randomUUID();
        database.sql("""
                insert into account (id, email, name, language, role, password_hash, authenticator_secret,
                    last_code_step, created_at, version)
                values (:id, :mail, 'Joris', 'NL', 'MODERATOR', 'none', 'none', 0, now(), 0)""").param("id", id)
                .param("mail", id + "@handje.example").update();
        return id;
    }
}
