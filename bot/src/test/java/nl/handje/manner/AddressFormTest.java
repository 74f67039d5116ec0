package nl.handje.manner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A town that chose "je" hears no "u" any more, and no "je" in the wrong place. */
class AddressFormTest {
    private static final Path FOR_READING = Path.of("target", "readability", "phrases-with-je.txt");
    private static final Pattern POLITE = word("u|uw|uwe|uzelf|alstublieft");
    private static final Pattern VERB_FOR_U = word("(?:hebt|bent|kunt|wilt|zult|gaat|staat|doet) je");
    private static final Pattern WRONG_JOU = word("jou (?:bent|hebt|kunt|wilt|mag|moet|was|had|zelf)");
    private static final Pattern VERB_IN_T = word("\\w+t(?= u\\b)");
    /** Somebody else is the subject, or the t belongs to the verb. A new one is read before it is added here. */
    private static final Set<String> GOOD = Set.of("dat", "voordat", "omdat", "het", "wat", "met", "tot", "niet",
            "bericht",
            "moet", "weet",
            "praat", "past", "antwoordt", "helpt", "bedankt", "stuurt", "komt", "geeft",
            "hoort", "schrijft");

    private final SortedMap<String, String> polite = said(AddressForm.U);
    private final SortedMap<String, String> familiar = said(AddressForm.JE);

    private static Pattern word(String words) {
        return Pattern.compile("(?<![\\p{L}’'])(?:" + words + ")(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** What the bot says; {@code words.…} is what people say to it. */
    private static SortedMap<String, String> said(AddressForm form) {
        var all = new TreeMap<>(new Phrasebook(new AddressSettings(form)).phrases(Language.NL));
        all.keySet().removeIf(key -> key.startsWith("words."));
        return all;
    }

    @Test
    void it_can_be_read_as_a_whole() throws IOException {
        Files.createDirectories(FOR_READING.getParent());
        Files.write(FOR_READING,
                familiar.entrySet().stream().filter(it -> !it.getValue().equals(polite.get(it.getKey())))
                        .map(it -> it.getKey() + "\n  u:  " + polite.getOrDefault(it.getKey(), "").replace("\n", "\\n")
                                + "\n  je: "
                                + it.getValue().replace("\n", "\\n") + "\n")
                        .toList());
        assertThat(Files.readAllLines(FOR_READING)).hasSizeGreaterThan(400);
    }

    @Test
    void no_u_is_left() {
        assertThat(found(familiar, POLITE)).isEmpty();
        assertThat(found(polite, POLITE)).hasSizeGreaterThan(100);
    }

    @Test
    void no_verb_is_left_as_it_was_with_u() {
        assertThat(found(familiar, VERB_FOR_U)).isEmpty();
        assertThat(found(familiar, WRONG_JOU)).isEmpty();
    }

    @Test
    void a_verb_keeps_its_t_only_where_we_know_it() {
        assertThat(found(polite, VERB_IN_T)).isNotEmpty().filteredOn(this::isKept)
                .allSatisfy(it -> assertThat(GOOD).contains(it.split(": ")[1].toLowerCase(Locale.ROOT)));
    }

    private boolean isKept(String found) {
        var verb = found.split(": ");
        return word(verb[1] + " je").matcher(familiar.getOrDefault(verb[0], "")).find();
    }

    @Test
    void with_u_nobody_hears_je() {
        assertThat(found(polite, word("je|jij|jou|jouw|jezelf"))).isEmpty();
    }

    @Test
    void what_people_say_to_us_stays_as_they_say_it() {
        var book = new Phrasebook(new AddressSettings(AddressForm.JE));
        assertThat(book.phrases(Language.NL).get("words.why")).contains("waarom wilt u");
        assertThat(book.phrases(Language.EN)).isEqualTo(new Phrasebook().phrases(Language.EN));
    }

    @Test
    void a_town_chooses_it_with_one_setting() {
        var town = new ApplicationContextRunner().withUserConfiguration(AddressConfiguration.class,
                Phrasebook.class);
        town.run(context -> assertThat(why(context.getBean(Phrasebook.class))).contains("voor u vinden"));
        town.withPropertyValues("handje.address-form=je")
                .run(context -> assertThat(why(context.getBean(Phrasebook.class))).contains("voor je vinden"));
    }

    private static String why(Phrasebook book) {
        return book.say(Language.NL, "conversation.why");
    }

    @Test
    void words_of_its_own_go_before_the_rules() {
        var written = new TreeMap<>(Map.of("a", "Zegt u het maar.", "a.je", "Zeg het maar."));
        assertThat(AddressForm.JE.said(written)).containsExactly(Map.entry("a", "Zeg het maar."));
        assertThat(AddressForm.U.said(written)).containsExactly(Map.entry("a", "Zegt u het maar."));
    }

    private static List<String> found(SortedMap<String, String> phrases, Pattern wrong) {
        return phrases.entrySet().stream().flatMap(phrase -> all(phrase.getKey(), wrong, phrase.getValue()))
                .toList();
    }

    private static Stream<String> all(String key, Pattern wrong, String words) {
        return wrong.matcher(words).results().map(found -> key + ": " + found.group());
    }
}
