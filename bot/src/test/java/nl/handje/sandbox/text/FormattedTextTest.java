package nl.handje.sandbox.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormattedTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b>vet</b>                                   | vet      | bold
            <strong>vet</strong>                         | vet      | bold
            <EM>schuin</EM>                              | schuin   | italic
            <u>streep</u>                                | streep   | underline
            <del>weg</del>                               | weg      | strikethrough
            <tg-spoiler>geheim</tg-spoiler>              | geheim   | spoiler
            <span class="tg-spoiler">geheim</span>       | geheim   | spoiler
            <code>1+1</code>                             | 1+1      | code
            <pre>a b</pre>                               | a b      | pre
            <blockquote>zei</blockquote>                 | zei      | blockquote
            <blockquote expandable>zei</blockquote>      | zei      | expandable_blockquote
            <a href="https://handje.nl">hier</a>         | hier     | text_link
            <tg-time unix="1795000000">straks</tg-time>  | straks   | date_time
            """)
    void a_known_tag_becomes_an_entity(String html, String text, String type) {
        FormattedText read = html(html);
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.entities()).extracting(Formatting::type).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a<blink>b</blink> | Unsupported start tag "blink" at byte offset 1
            é<x>b</x>         | Unsupported start tag "x" at byte offset 2
            <b>a              | Can't find end tag corresponding to start tag "b"
            a</b>             | Unexpected end tag at byte offset 1
            <b>a</i>          | Unmatched end tag at byte offset 4, expected "</b>", found "</i>"
            <b                | Unclosed start tag at byte offset 0
            <b>a</b           | Unclosed end tag at byte offset 4
            <a href>x</a>     | Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0
            <span>x</span>    | Tag "span" must have class "tg-spoiler" at byte offset 0
            1 < 2             | Unsupported start tag "" at byte offset 2
            1 <               | Unclosed start tag at byte offset 2
            """)
    void anything_else_is_refused_with_its_place(String html, String why) {
        assertThatThrownBy(() -> html(html)).hasMessage("Bad Request: can't parse entities: " + why);
    }

    @Test
    void escaped_letters_are_read() {
        assertThat(html("1 &lt; 2 &amp; 3 &gt; 2 &quot;x&quot; &#39;y&#x27; &euro; &").text())
                .isEqualTo("1 < 2 & 3 > 2 \"x\" 'y' &euro; &");
    }

    @Test
    void offsets_count_utf16_units_and_follow_the_trimming() {
        assertThat(html("  👍 <b>ja</b>\n").entities()).containsExactly(Formatting.plain("bold", 3, 2));
    }

    @Test
    void code_that_fills_its_block_gives_the_block_its_language() {
        Formatting block = html("<pre><code class=\"language-java\">int i;</code></pre>").entities().getFirst();
        assertThat(block.type()).isEqualTo("pre");
        assertThat(block.more().path("language").asString()).isEqualTo("java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>vet <i>en schuin</i></b> gewoon", "<a href=\"https://a.nl/?x=1&amp;y=2\">hier</a>",
            "1 &lt; 2 <code>&amp;</code>", "<b>a</b><i>b</i>", "<pre><code class=\"language-java\">x</code></pre>"})
    void what_was_read_can_be_written_again(String html) {
        assertThat(html(html).html()).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource({"/start abc, bot_command, 0, 6", "ga naar https://handje.nl/x., url, 8, 19",
            "vraag @handje_bot, mention, 6, 11",
            "mail a@b.nl, email, 5, 6", "bel +31 6 12345678, phone_number, 4, 14", "zie handje.nl, url, 4, 9"})
    void commands_links_and_names_are_found(String text, String type, int offset, int length) {
        assertThat(FormattedText.typed(text).entities()).containsExactly(Formatting.plain(type, offset, length));
    }

    @Test
    void a_date_is_no_command_and_no_link() {
        assertThat(FormattedText.typed("26/11 om 14.30 uur, 3/4 deel. Tot dan").entities()).isEmpty();
    }

    private static FormattedText html(String html) {
        return FormattedText.sent(html, "HTML", Optional.empty());
    }

    @Test
    void a_plain_text_keeps_its_signs() {
        assertThat(FormattedText.sent("<b>", "", Optional.empty())).isEqualTo(new FormattedText("<b>", List.of()));
    }
}
