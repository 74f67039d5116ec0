package nl.handje.choice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handje.invitation.TimeAmong;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.understanding.Interpreter;
import nl.handje.understanding.KindsNamed;
import org.springframework.stereotype.Component;

/**
 * Which invitations some words are about: by their place in the row, the words of the ask, its kind, or when it is.
 * Thread-safe.
 */
@Component
class Mentions {
    private static final int COUNTED = 6;
    private static final int LONG_ENOUGH = 4;

    private final Phrasebook phrasebook;
    private final KindsNamed kinds;
    private final Interpreter interpreter;
    private final Clock clock;
    private final List<Wordings> places;
    private final Wordings once;
    private final Wordings each;
    private final Set<String> nothing;

    Mentions(Phrasebook phrasebook, KindsNamed kinds, Interpreter interpreter, Clock clock) {
        this.phrasebook = phrasebook;
        this.kinds = kinds;
        this.interpreter = interpreter;
        this.clock = clock;
        this.places = IntStream.rangeClosed(1, COUNTED).mapToObj(i -> Wordings.of(phrasebook, "words.which." + i))
                .toList();
        this.once = Wordings.of(phrasebook, "words.the-first-time");
        this.each = Wordings.of(phrasebook, "words.each-of-them");
        this.nothing = Arrays.stream(Language.values())
                .flatMap(it -> Wordings.written(phrasebook, it, "words.names-no-ask")).collect(Collectors.toSet());
    }

    /** "Both", "geen van beide". */
    boolean isEach(String text) {
        return each.areIn(text);
    }

    /** One when it is clear, none when nothing names any, more when it can be any of these. */
    List<Candidate> in(String clause, Language language, List<Candidate> all) {
        var hints = hints(clause, language, all);
        var left = new ArrayList<>(hints.isEmpty() ? List.<Candidate>of() : all);
        hints.forEach(left::retainAll);
        return hints.isEmpty() || !left.isEmpty()
                ? List.copyOf(left)
                : all.stream().filter(it -> hints.stream().anyMatch(hint -> hint.contains(it))).toList();
    }

    private List<List<Candidate>> hints(String clause, Language language, List<Candidate> all) {
        var open = all.stream().filter(Candidate::isOpen).toList();
        var read = interpreter.interpret(clause, language, clock.instant());
        var hints = Stream.concat(byPlace(clause, open), byWords(clause, all)).toList();
        return Stream.concat(hints.isEmpty() ? byKind(read, all) : hints.stream(), byTime(read, all))
                .filter(hint -> !hint.isEmpty() && (hint.size() < all.size() || all.size() == 1)).toList();
    }

    private Stream<List<Candidate>> byPlace(String clause, List<Candidate> open) {
        return once.areIn(clause)
                ? Stream.empty()
                : IntStream.range(0, Math.min(COUNTED, open.size())).filter(i -> places.get(i).areIn(clause))
                        .mapToObj(i -> List.of(open.get(i)));
    }

    /** "Gordijnen", "church": as it stands in what they read, in either language. */
    private Stream<List<Candidate>> byWords(String clause, List<Candidate> all) {
        return words(clause).map(word -> those(all, it -> words(read(it)).anyMatch(its -> isSame(word, its))));
    }

    private String read(Candidate candidate) {
        var request = candidate.request();
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(request.what(), request.when().spoken(), request.area().spoken(),
                        request.details().orElse((any, book) -> "")).map(it -> it.in(language, phrasebook)))
                .collect(Collectors.joining(" "));
    }

    private Stream<String> words(String text) {
        return Arrays.stream(Wordings.plain(text).split(" "))
                .filter(word -> word.length() >= LONG_ENOUGH && !nothing.contains(word)).distinct();
    }

    /** "Kerk" and "kerkdienst", "gordijn" and "gordijnen". */
    private static boolean isSame(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private Stream<List<Candidate>> byKind(Understood read, List<Candidate> all) {
        var named = kinds.in(read, phrasebook.say(read.language().value(), "words.of-what"));
        return Stream.of(those(all, it -> !Collections.disjoint(it.request().categories(), named)));
    }

    private static Stream<List<Candidate>> byTime(Understood read, List<Candidate> all) {
        return Stream.of(those(all, it -> !TimeAmong.meant(it.request().when().times(), read).isEmpty()));
    }

    private static List<Candidate> those(List<Candidate> all, Predicate<Candidate> which) {
        return all.stream().filter(which).toList();
    }
}
