package nl.handje.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed wrong is read as it was meant. */
class SpellingTest {
    private static final Spelling SPELLING = Spelling.of(messages());

    private static List<String[]> messages() {
        var messages = new ArrayList<String[]>();
        for (var text : new String[]{"wie heeft er zaterdag zin", "kan iemand mij vinden", "dat ben ik",
                "een bed met lak",
                "zij heeft een boot"}) {
            messages.addAll(Collections.nCopies(30, Words.of(text)));
        }
        messages.add(Words.of("zatterdag"));
        messages.addAll(Collections.nCopies(2, Words.of("heefd")));
        return messages;
    }

    private static String right(String text) {
        return String.join(" ", SPELLING.right(Words.of(text)));
    }

    @ParameterizedTest
    @CsvSource({"zaterdga, zaterdag", "zatedag, zaterdag", "zaterdaag, zaterdag", "zaterdsg, zaterdag",
            "aaterdag, zaterdag", "zatterdag, zaterdag", "vinden, vinden", "zondag, zondag", "zatrdga, zatrdga",
            "x7, x7", "?, ?"})
    void one_slip_is_put_right(String typed, String meant) {
        assertThat(right(typed).replace(" ", "")).isEqualTo(Words.of(meant)[0] + (typed.equals("x7") ? "0" : ""));
    }

    @Test
    void the_neighbours_tell_what_was_meant() {
        assertThat(right("dat bem ik")).isEqualTo("dat ben ik");
        assertThat(right("een bem met lak")).isEqualTo("een bed met lak");
    }

    @Test
    void what_others_write_too_and_what_the_lexicon_knows_stays() {
        assertThat(right("zij heefd")).isEqualTo("zij heefd");
        assertThat(right("haagje")).isEqualTo("haagje");
    }

    @Test
    void a_message_itself_is_not_changed() {
        var words = Words.of("dat bem ik");
        SPELLING.right(words);
        assertThat(words).containsExactly("dat", "bem", "ik");
        assertThat(SPELLING.right(new String[0])).isEmpty();
    }

    @Test
    void written_and_read_back_it_is_the_same() throws IOException {
        var bytes = new ByteArrayOutputStream();
        SPELLING.write(new DataOutputStream(bytes));
        var again = Spelling.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        var twice = new ByteArrayOutputStream();
        again.write(new DataOutputStream(twice));
        assertThat(twice.toByteArray()).isEqualTo(bytes.toByteArray());
        assertThat(again.right(Words.of("een bem met lak"))).containsExactly("een", "bed", "met", "lak");
    }
}
