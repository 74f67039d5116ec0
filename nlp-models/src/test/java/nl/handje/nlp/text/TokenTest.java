package nl.handje.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cutting text into words, numbers and signs. */
class TokenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"om 14u30, ja! | om 14 u 30 , ja !", "6131ab | 6131 ab",
            "zo'n auto's | zo'n auto's", "'s avonds | 's avonds", "in 't huis | in 't huis", "'hallo' | ' hallo '",
            "a's' | a's '", "12.50 | 12 . 50", "e-mail | e - mail", "x\u0000y | x y", "??! | ? ? !"})
    void words_numbers_and_signs_are_cut_apart(String text, String tokens) {
        assertThat(Token.of(text)).extracting(Token::text).containsExactly(tokens.split(" "));
    }

    @Test
    void each_has_its_kind() {
        assertThat(Token.of("om 3 uur 's avonds ٣ 👍.")).extracting(Token::kind).containsExactly(Token.Kind.WORD,
                Token.Kind.NUMBER, Token.Kind.WORD, Token.Kind.WORD, Token.Kind.WORD, Token.Kind.SIGN, Token.Kind.SIGN,
                Token.Kind.SIGN);
    }

    @Test
    void tokens_cover_the_text_in_order_and_never_overlap() {
        var random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            assertCovers(Fold.of(FoldTest.anything(random)));
        }
    }

    private static void assertCovers(String text) {
        int end = 0;
        for (var token : Token.of(text)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, token.start())).matches("[\\s\\p{Z}\\p{Cc}]*");
            assertThat(token.end()).isGreaterThan(token.start());
            assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
            end = token.end();
        }
        assertThat(text.substring(end)).matches("[\\s\\p{Z}\\p{Cc}]*");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Héééél graaaag!!! | heel graag ! ! !", "om 15:30 | om 00 : 00",
            "6131 AB | 0000 ab", "kloppt | kloppt"})
    void models_see_no_digits_and_no_drawn_out_letters(String text, String words) {
        assertThat(Words.of(text)).containsExactly(words.split(" "));
    }

    @Test
    void nothing_has_no_words() {
        assertThat(Arrays.asList(Words.of(" \n\t\u00a0"))).isEmpty();
        assertThat(Token.of("")).isEmpty();
    }
}
