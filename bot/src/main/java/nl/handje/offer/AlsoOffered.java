package nl.handje.offer;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.handje.nlp.Act;
import nl.handje.nlp.Category;
import nl.handje.nlp.Context;
import nl.handje.nlp.Language;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understanding;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Wordings;
import nl.handje.wantedtime.WeekDays;
import org.springframework.stereotype.Component;

/** "Not on Monday, and odd jobs too": the kind of help that comes along when days are put right. Thread-safe. */
@Component
class AlsoOffered {
    private static final Pattern ALSO = Pattern.compile("(?iu)(?:[,.!?;]\\s*|^|\\s)(?:(?:en|and|plus)\\s+)?"
            + "(?:(?:ook|also)\\s+(?<after>[^,.!?;]{3,40})|(?:en|and|plus)\\s+(?<before>[^,.!?;]{3,40}?)\\s+"
            + "(?:ook|too|as well|erbij))\\s*[.!]*\\s*$");
    private static final Pattern CLAUSES = Pattern.compile("[,;.]\\s+|\\s+(?:en|and)\\s+(?!\\d|met\\b)");
    private static final double SURELY = 0.95;

    private final Understanding understanding;
    private final Clock clock;

    AlsoOffered(Understanding understanding, Clock clock) {
        this.understanding = understanding;
        this.clock = clock;
    }

    /** The kinds that are named so. */
    Optional<Set<Category>> in(Understood understood) {
        return atTheEnd(understood).or(() -> onEachDay(understood));
    }

    /** "Monday groceries, Tuesday the computer, the garden on Friday": each clause has its day and its kind. */
    private Optional<Set<Category>> onEachDay(Understood understood) {
        if (understood.act().value() != Act.OFFER) {
            return Optional.empty();
        }
        var language = understood.language().value();
        var kinds = CLAUSES.splitAsStream(understood.text()).map(clause -> withoutDay(clause, language))
                .flatMap(Optional::stream).map(words -> kinds(words, language)).toList();
        return kinds.size() < 2
                ? Optional.empty()
                : Optional.of(kinds.stream().flatMap(Optional::stream).flatMap(Set::stream)
                        .collect(Collectors.toSet())).filter(all -> !all.isEmpty());
    }

    /** What a clause says besides its day; empty when it names none, or nothing else. */
    private Optional<String> withoutDay(String clause, Language language) {
        var times = understanding.of(clause, Context.at(ZonedDateTime.now(clock)).preferring(language)).when();
        var rest = clause;
        for (var when : times) {
            rest = rest.replace(when.text(), " ");
        }
        return Optional.of(rest.strip()).filter(words -> !WeekDays.of(times).isEmpty() && Wordings.hasWord(words));
    }

    /** The kinds that are surely named so at the end of a message that names none otherwise. */
    private Optional<Set<Category>> atTheEnd(Understood understood) {
        var also = ALSO.matcher(understood.text());
        return understood.categories().isEmpty() && also.find()
                ? kinds(also.group("after") == null ? also.group("before") : also.group("after"),
                        understood.language().value())
                : Optional.empty();
    }

    private Optional<Set<Category>> kinds(String words, Language language) {
        var read = understanding.of(beginning(language) + words,
                Context.at(ZonedDateTime.now(clock)).preferring(language));
        return Optional.of(read.categories().stream().filter(kind -> kind.confidence() >= SURELY)
                .map(Prediction::value).filter(kind -> kind != Category.UNKNOWN).collect(Collectors.toSet()))
                .filter(kinds -> read.when().isEmpty() && !kinds.isEmpty());
    }

    private static String beginning(Language language) {
        return switch (language) {
            case NL -> "Ik kan helpen met ";
            case EN -> "I can help with ";
        };
    }
}
