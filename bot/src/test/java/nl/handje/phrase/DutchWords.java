package nl.handje.phrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which Dutch words somebody at level B1 knows: those of our list, their forms, and words put together from them. */
final class DutchWords {
    private static final Path FOLDER = Path.of("src/test/resources/readability");
    private static final int SHORTEST_PART = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-'’]\\p{L}+)*");
    private static final Pattern NOT_WORDS = Pattern.compile("\\S+\\.nl\\b|/\\p{L}+");
    private static final List<String> PARTICLES = List.of("aan", "af", "achter", "bij", "binnen", "door", "goed", "in",
            "klaar", "kwijt", "langs", "los", "mee", "na", "om", "onder", "op", "open", "over", "rond", "samen", "stil",
            "tegen", "terug", "thuis", "toe", "uit", "vast", "verder", "voor", "vooruit", "weg");

    private final List<String> listed;
    private final Set<String> known = new HashSet<>();
    private final Set<String> terms = new TreeSet<>();

    private DutchWords(List<String> listed) {
        this.listed = List.copyOf(listed);
        listed.forEach(word -> known.addAll(DutchForms.of(word)));
    }

    static DutchWords read() throws IOException {
        var words = new DutchWords(lines("b1-words_nl.txt"));
        for (String line : lines("forms_nl.txt")) {
            Stream.of(line.split("[: ]+")).skip(1).flatMap(form -> Stream.of(form, form + "e"))
                    .forEach(words.known::add);
        }
        lines("terms_nl.txt").forEach(line -> words.terms.add(line.split(" = ", 2)[0].toLowerCase(Locale.ROOT)));
        return words;
    }

    static List<String> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream().filter(line -> !line.startsWith("#")).toList();
    }

    /** The words of the list itself. */
    List<String> listed() {
        return listed;
    }

    /** The words of a text that can be judged: no numbers, addresses or single letters. */
    static List<String> in(String text) {
        return WORD.matcher(NOT_WORDS.matcher(text).replaceAll(" ")).results().map(MatchResult::group)
                .filter(word -> word.length() > 1).toList();
    }

    /** A term or a name that has no easier word. */
    boolean isTerm(String word) {
        return terms.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean areKnown(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return isSimple(plain) || isSeparable(plain) || isCompound(plain)
                || (plain.contains("-") && Stream.of(plain.split("-")).allMatch(this::areKnown));
    }

    private boolean isSimple(String word) {
        return known.contains(word);
    }

    /** {@code terugzeggen}, {@code doorgegeven}. */
    private boolean isSeparable(String word) {
        return PARTICLES.stream().filter(word::startsWith).map(particle -> word.substring(particle.length()))
                .anyMatch(verb -> verb.length() >= SHORTEST_PART && isSimple(verb));
    }

    /** {@code huisdier}, {@code verzorgingshuis}. */
    private boolean isCompound(String word) {
        return IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART)
                .anyMatch(cut -> isFirstPart(word.substring(0, cut)) && isSimple(word.substring(cut)));
    }

    private boolean isFirstPart(String part) {
        return isSimple(part) || (part.endsWith("s") && isSimple(part.substring(0, part.length() - 1)));
    }
}
