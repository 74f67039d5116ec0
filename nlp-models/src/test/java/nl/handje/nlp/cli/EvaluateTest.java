package nl.handje.nlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program that measures the whole pipeline on labelled messages. */
class EvaluateTest {
    private static final String COLUMNS = "id\tlang\ttext\tact\tcategories\tbeneficiary\tconcerns\tsplit\n";
    private static final String ROWS = COLUMNS + """
            1	nl	Kan iemand mijn gras maaien?	ASK	GARDEN	SELF		plain
            2	en	My mum needs a lift on Friday	ASK	TRANSPORT	OTHER		plain
            3	nl	Dankjewel, super!	THANKS				plain
            4	en	Hello there	THANKS				plain
            5	nl	Ik wil niet meer leven	OTHER			SUICIDE	grave
            """;

    @TempDir
    private static Path folder;
    private static Run measured;

    @BeforeAll
    static void measure() throws IOException {
        measured = evaluate(ROWS);
    }

    private static Run evaluate(String content) throws IOException {
        var file = Files.writeString(Files.createTempFile(folder, "labelled", ".tsv"), content);
        return run(file.toString());
    }

    private static Run run(String... arguments) throws IOException {
        return Run.of("", (in, out, err) -> Evaluate.run(arguments, out, err));
    }

    private static String split(String name) {
        var out = measured.out();
        int start = out.indexOf("== " + name);
        int end = out.indexOf("\n== ", start + 1);
        return out.substring(start, end < 0 ? out.length() : end);
    }

    @Test
    void every_split_has_its_own_figures() {
        assertThat(measured.code()).isZero();
        assertThat(measured.err()).isEmpty();
        assertThat(measured.out().lines().filter(line -> line.startsWith("==")))
                .containsExactly("== plain: 4 messages", "== grave: 1 messages");
    }

    @Test
    void accuracy_is_the_share_of_right_acts_and_macro_f1_their_mean() {
        assertThat(split("plain")).containsPattern("act +accuracy 0\\.750, micro-F1 0\\.750, macro-F1 0\\.833");
    }

    @ParameterizedTest
    @CsvSource({"ASK, 2, 1.000, 1.000", "THANKS, 2, 1.000, 0.500", "GARDEN, 1, 1.000, 1.000", "EN, 2, 1.000, 1.000"})
    void every_label_has_its_precision_and_recall(String label, int messages, String precision, String recall) {
        assertThat(split("plain"))
                .containsPattern("%s +%d +precision %s +recall %s".formatted(label, messages, precision, recall));
    }

    @Test
    void a_confusion_is_told_with_what_was_meant_first() {
        assertThat(split("plain")).contains("[THANKS] → [GREETING]: 1");
        assertThat(split("grave")).doesNotContain("→");
    }

    @Test
    void categories_and_beneficiaries_are_those_of_help_alone() {
        assertThat(split("plain")).containsPattern("categories +accuracy 1\\.000")
                .containsPattern("beneficiary +accuracy 1\\.000").containsPattern("SELF +1 ");
        assertThat(split("grave")).doesNotContain("categories").doesNotContain("beneficiary");
    }

    @Test
    void help_for_whom_nobody_said_counts_for_no_beneficiary() throws IOException {
        assertThat(evaluate(COLUMNS + "1\tnl\tKan iemand mijn gras maaien?\tASK\tGARDEN\t\t\ta\n").out())
                .contains("categories").doesNotContain("beneficiary");
    }

    @Test
    void the_commonest_confusion_comes_first() throws IOException {
        var run = evaluate(COLUMNS + "1\tnl\tHallo\tAFFIRM\t\t\t\ta\n2\tnl\tHallo\tDENY\t\t\t\ta\n"
                + "3\tnl\tHallo\tDENY\t\t\t\ta\n");
        assertThat(run.out()).containsSubsequence("[DENY] → [GREETING]: 2", "[AFFIRM] → [GREETING]: 1");
    }

    @Test
    void coverage_is_told() {
        assertThat(split("plain"))
                .contains("coverage (sure of the act) 1.000; act right or among the three asked 0.750");
    }

    @Test
    void false_alarms_are_counted_on_messages_without_a_concern() {
        assertThat(split("plain")).contains("without a concern: any 0.000, acute 0.000");
        assertThat(split("grave")).containsPattern("SUICIDE +1 +precision 1\\.000 +recall 1\\.000");
    }

    @Test
    void a_false_alarm_counts() throws IOException {
        assertThat(
                evaluate(COLUMNS + "1\tnl\tIk wil niet meer leven\tOTHER\t\t\t\ta\n2\tnl\tHallo\tGREETING\t\t\t\ta\n")
                        .out())
                .contains("without a concern: any 0.500, acute 0.500");
    }

    @Test
    void columns_may_stand_in_any_order_and_most_be_absent() throws IOException {
        var run = evaluate("act\ttext\tlang\nTHANKS\tDankjewel!\tnl-NL\n");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("== all: 1 messages").containsPattern("act +accuracy 1\\.000")
                .containsPattern("language +accuracy 1\\.000").doesNotContain("categories").doesNotContain("concerns ");
    }

    @Test
    void a_mark_of_byte_order_windows_line_ends_and_cut_off_cells_do_not_matter() throws IOException {
        var run = evaluate("\uFEFFlang\ttext\tact\tcategories\r\nnl\tDankjewel!\tTHANKS\r\n\r\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("== all: 1 messages");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1;nl;Hoi;HALLO;;;;a      | Line 3 has no such label in act: HALLO.",
            "1;nl;Hoi;;;;;a           | Line 3 has no act.",
            "1;fr;Salut;GREETING;;;;a | Line 3 is in no language that Handje speaks: fr.",
            "1;nl;Hoi;ASK;TUIN;;;a    | Line 3 has no such label in categories: TUIN.",
            "1;nl;Hoi;ASK;;ME;;a      | Line 3 has no such label in beneficiary: ME.",
            "1;nl;Hoi;ASK;;;FRAUD,X;a | Line 3 has no such label in concerns: X.",
            "1;nl;Hoi;ASK;;;;a;b      | Line 3 has 9 cells for 8 columns."})
    void a_bad_row_is_named_by_its_line(String row, String message) throws IOException {
        var run = evaluate(COLUMNS + "\n" + row.strip().replace(';', '\t') + "\n");
        assertThat(run).isEqualTo(new Run(2, "", message + System.lineSeparator()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hallo\nallemaal\n", "id\tlang\ttext\n"})
    void a_file_without_the_needed_columns_is_refused(String content) throws IOException {
        var run = evaluate(content);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("Line 1 must name the columns lang, text, act.");
    }

    @Test
    void a_file_that_is_not_there_is_named() throws IOException {
        var run = run("nowhere.tsv");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("There is no file nowhere.tsv.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.tsv b.tsv", "--fast"})
    void wrong_use_is_explained(String arguments) throws IOException {
        var run = run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: evaluate");
    }
}
