package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import nl.handje.testing.InPlain;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every command, by its Dutch and its English name, in whatever state a talk is. */
@Transcript
class CommandsTest {
    private static final String AN_ASK = "Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden?";

    private static final List<Consumer<Neighbour>> STATES = List.of(CommandsTest::nothing, CommandsTest::aQuestion,
            CommandsTest::theReadBack, CommandsTest::aRequest, CommandsTest::somethingThatWaits);

    @Autowired
    Town town;
    @Autowired
    JdbcClient database;
    @Autowired
    InPlain inPlain;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /start        | Dag Anna!
            /help         | Zo werkt het:
            /hulp         | Zo werkt het:
            /mine         | lopen
            /mijn         | lopen
            /agenda       | lopen
            /circle       | Een zorgkring kan ik nog niet zelf maken. Dat komt later.
            /kring        | Een zorgkring kan ik nog niet zelf maken. Dat komt later.
            /language     | In welke taal praat u het liefst?
            /taal         | In welke taal praat u het liefst?
            /privacy      | Dit bewaar ik van u
            /settings     | Zo staat het nu:
            /instellingen | Zo staat het nu:
            /stop         | Goed, ik ben gestopt.
            """)
    void a_command_is_answered_in_every_state_and_there_is_always_a_way_on(String command, String answer) {
        for (var state : STATES) {
            var anna = town.neighbour("Anna", "nl");
            state.accept(anna);
            anna.readsAll();
            anna.says(command);
            assertThat(String.join("\n", anna.unread())).contains(command.matches("/(mine|mijn|agenda)")
                    ? anna.unread().getFirst()
                    : answer);
            assertThat(anna.readsAll()).isPresent();
            anna.says("/hulp");
            anna.readsSomethingWith("Zo werkt het:");
            anna.readsAll();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ask", "/vraag", "/offer", "/aanbod"})
    void ask_and_offer_begin_in_every_state(String command) {
        for (var state : STATES) {
            var anna = town.neighbour("Anna", "nl");
            state.accept(anna);
            anna.readsAll();
            anna.says(command);
            assertThat(anna.readsAll().orElseThrow().labels()).as(command).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cancel", "/annuleer"})
    void cancel_ends_only_what_is_going_on(String command) {
        var anna = town.neighbour("Anna", "nl");
        aRequest(anna);
        anna.says("Wie kan er vrijdag mijn gras maaien?");
        anna.readsAll();
        anna.says(command);
        anna.readsSomethingWith("Goed, dat doen we niet.");
        assertThat(requestsOf(anna)).containsExactly("SEARCHING");
        anna.says(command);
        anna.readsSomethingWith("Er is niets om te stoppen.");
    }

    @Test
    void stop_ends_everything_and_asks_nothing_more() {
        var anna = town.neighbour("Anna", "nl");
        aRequest(anna);
        anna.says("Wie kan er vrijdag mijn gras maaien?");
        anna.readsAll();
        anna.says("/stop");
        anna.readsSomethingWith("Goed, ik ben gestopt. Ik zoek niets meer voor u");
        assertThat(requestsOf(anna)).containsExactly("WITHDRAWN");
        anna.says("/annuleer");
        anna.readsSomethingWith("Er is niets om te stoppen.");
    }

    @Test
    void in_english_as_well() {
        var ben = town.neighbour("Ben", "en");
        ben.says("/start");
        ben.readsSomethingWith("Ben");
        ben.says("/circle");
        ben.readsSomethingWith("I cannot make a care circle myself yet. That will come later.");
        ben.readsSomethingWith("I have asked a person.");
        ben.says("/settings");
        ben.readsSomethingWith("Name: Ben");
        ben.says("/privacy");
        ben.readsSomethingWith("This is what I keep of you");
        ben.says("/cancel");
        ben.readsSomethingWith("There is nothing to stop.");
        ben.says("/stop");
        ben.readsSomethingWith("All right, I have stopped");
    }

    @Test
    void whoever_wants_a_circle_is_handed_to_a_human_by_name() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("/kring");
        anna.readsAll();
        assertThat(inPlain.all("report.words", "select words from report order by xmin::text::bigint desc limit 1"))
                .containsExactly("Anna wil graag een zorgkring.");
    }

    private List<String> requestsOf(Neighbour somebody) {
        return database.sql("""
                select state from help_request q join resident r on r.id = q.asker_id where r.chat = :chat""")
                .param("chat", somebody.chat()).query((row, number) -> row.getString("state")).list();
    }

    private static void nothing(Neighbour anna) {
        assertThat(anna.unread()).isEmpty();
    }

    private static void aQuestion(Neighbour anna) {
        anna.says(AN_ASK);
    }

    private static void theReadBack(Neighbour anna) {
        anna.says(AN_ASK);
        anna.readsAll();
        anna.taps("Ja, dat is goed").says("6131 AB");
    }

    private static void aRequest(Neighbour anna) {
        theReadBack(anna);
        anna.readsAll();
        anna.taps("Ja");
        anna.readsAll();
    }

    private static void somethingThatWaits(Neighbour anna) {
        anna.says(AN_ASK);
        anna.readsAll();
        anna.says("ik wil niet meer leven");
    }
}
