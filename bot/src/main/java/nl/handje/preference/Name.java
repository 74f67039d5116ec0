package nl.handje.preference;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import org.springframework.stereotype.Component;

/** Finds in words how somebody wants to be called: "noem mij liever mevrouw Jansen". */
@Component
class Name {
    private static final int LONGEST = 40;
    private static final int WORDS = 4;
    private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L}\\p{M}'’.-]*(?: [\\p{L}\\p{M}'’.-]+){0,20}");
    private static final Pattern CLOSING = Pattern.compile("[\\s.!,?]+$");

    private final Pattern asked;
    private final Set<String> noNames;

    Name(Phrasebook phrasebook) {
        asked = Pattern.compile("\\s*(?:" + String.join("|", words(phrasebook, "call-me").toList()) + ")\\s+(.+)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        noNames = Set
                .copyOf(words(phrasebook, "no-name").flatMap(all -> Stream.of(all.split("\\|"))).distinct().toList());
    }

    private static Stream<String> words(Phrasebook phrasebook, String name) {
        return Stream.of(Language.values())
                .map(language -> phrasebook.phrases(language).getOrDefault("words." + name, ""));
    }

    /** In a message that asks to be called so; the whole message. */
    Optional<String> wishedIn(Understood understood) {
        var said = asked.matcher(CLOSING.matcher(understood.text()).replaceAll(""));
        return said.matches() ? name(said.group(said.groupCount()), understood) : Optional.empty();
    }

    /** In the answer to the question. */
    Optional<String> answeredIn(Understood understood) {
        return wishedIn(understood).or(() -> name(understood.text(), understood));
    }

    /** What can be a name, and insults or deceives nobody. */
    private Optional<String> name(String words, Understood understood) {
        var name = CLOSING.matcher(words.strip()).replaceAll("");
        var parts = Stream.of(name.split(" +")).toList();
        var isName = NAME.matcher(name).matches() && name.length() <= LONGEST && parts.size() <= WORDS
                && parts.stream().noneMatch(part -> noNames.contains(part.toLowerCase(Language.NL.locale())));
        return isName && understood.concerns().isEmpty() ? Optional.of(name) : Optional.empty();
    }
}
