package nl.handje.dialogues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every dialogue of {@code docs/dialogues} goes as it stands there, to the letter, in a town of its own. With
 * {@code -Ddialogues=record} what the bot says is written there instead, for a human to read before it is committed.
 */
@TownTest
class DialoguesTest {
    private static final Path FOLDER = Path.of("..", "docs", "dialogues");
    private static final boolean RECORDING = "record".equals(System.getProperty("dialogues"));
    /** The end of the name of the files to perform, {@code -Ddialogues.only=en/asking.md}; all when it is empty. */
    private static final String ONLY = System.getProperty("dialogues.only", "");
    private static final int FEWEST = 300;

    @Autowired
    Town town;

    @TestFactory
    Stream<DynamicTest> every_dialogue_goes_as_it_is_written() throws IOException {
        var tests = Stream.<DynamicTest>builder();
        for (var file : DialogueFile.in(FOLDER).stream().filter(it -> it.path().toString().endsWith(ONLY)).toList()) {
            for (var script : file.scripts()) {
                tests.add(DynamicTest.dynamicTest(
                        file.language() + "/" + file.path().getFileName() + ": " + script.title(),
                        () -> perform(file, script)));
            }
        }
        return tests.build();
    }

    private void perform(DialogueFile file, Script script) throws IOException {
        var performed = DialogueFile.plain(script.performedIn(town, file.language()));
        if (RECORDING) {
            file.replace(script, performed);
        } else {
            assertThat(performed).isEqualTo(script.written());
        }
    }

    /** Also when what is said is written down: a dialogue that cannot go on is no dialogue. */
    @Test
    void a_button_that_is_not_there_cannot_be_tapped() {
        var script = new Script("no such button", "Anna: hallo\nAnna taps: Koffie");
        assertThatThrownBy(() -> script.performedIn(town, "nl")).isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("no button 'Koffie'");
        town.forgetWhatWasSaid();
    }

    @Test
    void there_are_enough_of_them_in_each_language() throws IOException {
        long dutch = 0;
        long english = 0;
        for (var file : DialogueFile.in(FOLDER)) {
            if (file.language().equals("nl")) {
                dutch += file.scripts().size();
            } else {
                english += file.scripts().size();
            }
        }
        System.out.printf("Dialogues: %d in Dutch, %d in English%n", dutch, english);
        assertThat(dutch + english).isGreaterThanOrEqualTo(FEWEST);
        assertThat(Math.min(dutch, english)).isGreaterThanOrEqualTo(FEWEST / 3);
    }
}
