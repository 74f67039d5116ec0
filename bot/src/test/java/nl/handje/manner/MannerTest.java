package nl.handje.manner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.handje.manner.Manner.Wish;
import org.junit.jupiter.api.Test;

class MannerTest {
    @Test
    void pictographs_go_and_letters_digits_and_signs_stay() {
        var plain = Manner.USUAL.with(Wish.NO_EMOJI);
        assertThat(plain.over("Fijn! 👍🏽 Tot 10:00 ❤️")).isEqualTo("Fijn!  Tot 10:00");
        assertThat(plain.over("1. € 2,50 © ✓ ‘ja’ – #3")).contains("1. € 2,50 © ", "‘ja’ – #3");
        assertThat(Manner.USUAL.over("👍")).isEqualTo("👍");
    }

    @Test
    void paragraphs_are_messages_of_their_own_only_for_who_wants_it() {
        assertThat(Manner.USUAL.parts("a\n\nb")).containsExactly("a\n\nb");
        assertThat(Manner.USUAL.with(Wish.ONE_AT_A_TIME).parts("a\nb\n\nc\n \n")).containsExactly("a\nb", "c");
        assertThat(Manner.USUAL.with(Wish.ONE_AT_A_TIME).parts("")).containsExactly("");
    }

    @Test
    void a_manner_is_kept_as_it_was_wished() {
        var manner = Manner.USUAL.with(Wish.SHORT).with(Wish.ONE_AT_A_TIME).with(Wish.NO_EMOJI)
                .without(Wish.NO_EMOJI);
        assertThat(Manner.read(manner.write())).isEqualTo(new Manner(Set.of(Wish.SHORT, Wish.ONE_AT_A_TIME)));
        assertThat(Manner.read("")).isEqualTo(Manner.USUAL);
    }
}
