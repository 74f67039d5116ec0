package nl.handje.understanding;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Context;
import nl.handje.nlp.Language;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understanding;
import nl.handje.nlp.Understood;
import nl.handje.nlp.Urgency;
import nl.handje.nlp.Where;
import org.springframework.stereotype.Component;

/** Reads messages with the moment, the zone and the writer's language in mind. Thread-safe. */
@Component
public class Interpreter {
    private static final Pattern NEEDS_HELP = Pattern
            .compile("\\b(?:hulp|handje) (?:wel |goed |best )?gebruiken\\b"
                    + "|\\b(?:use|do with) (?:some |a bit of |a little |your |any )?(?:extra )?(?:help|a hand)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern LISTED = Pattern.compile("[,;&]|\\b(?:en|and|or|of)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile("[.!?\\n]+");
    private static final Pattern A_WORD_OR_TWO = Pattern.compile(
            "(?iu)(?!(?:met|with|by|in|op|on|at|voor|for|te|per|van|bij|no|geen|niet|not|never|max|als|if)\\b)"
                    + "\\p{L}{4,}(?:\\s+\\p{L}+)?|\\p{L}{3}\\s+\\p{L}{4,}");

    private static final double CLEARLY = 0.85;
    private static final double SURELY = 0.95;

    private final Understanding understanding;
    private final Clock clock;

    Interpreter(Understanding understanding, Clock clock) {
        this.understanding = understanding;
        this.clock = clock;
    }

    /** What a message means, written at a moment by somebody who speaks a language. */
    public Understood interpret(String text, Language language, Instant at) {
        var understood = LanguageByTheWay
                .without(understanding.of(text, Context.at(at.atZone(clock.getZone())).preferring(language)));
        if (NEEDS_HELP.matcher(text).find() && !(understood.sureOfAct() && understood.act().value() == Act.ASK)) {
            return asking(understood);
        }
        return understood.act().value() == Act.OFFER
                ? withAllOffered(understood, at)
                : NoRush.in(understood, rest -> interpret(rest, language, at));
    }

    /** "Shopping, odd jobs": each of a list of a word or two, where the whole may hear only the first. */
    private Understood withAllOffered(Understood offer, Instant at) {
        var context = Context.at(at.atZone(clock.getZone())).preferring(offer.language().value());
        return Arrays.stream(SENTENCE.split(offer.text())).flatMap(sentence -> listed(sentence).stream())
                .map(item -> understanding.of(offering(offer.language().value()) + item, context))
                .filter(item -> item.categories().stream().anyMatch(
                        kind -> kind.value() != Category.UNKNOWN && kind.confidence() >= SURELY))
                .reduce(offer, Matters::with, (one, other) -> one);
    }

    /** The things of a sentence that is nothing but a list; none of another. */
    private static List<String> listed(String sentence) {
        var things = Arrays.stream(LISTED.split(sentence)).map(String::strip).filter(it -> !it.isEmpty()).toList();
        return things.stream().allMatch(it -> A_WORD_OR_TWO.matcher(it).matches()) ? things : List.of();
    }

    private static String offering(Language language) {
        return switch (language) {
            case NL -> "Ik kan helpen met ";
            case EN -> "I can help with ";
        };
    }

    /** As {@link #interpret}, without what the writer takes back in the same message: "groceries, no wait, a lift". */
    public Understood meant(Understood said, Language language, Instant at) {
        return new SecondThoughts(said, words -> interpret(words, language, at)).meant();
    }

    /** "I could use some help" sounds like an offer, and never is one. */
    private static Understood asking(Understood said) {
        var acts = Stream.concat(Stream.of(new Prediction<>(Act.ASK, CLEARLY)),
                said.acts().stream().filter(act -> act.value() != Act.ASK)).toList();
        return said.withActs(acts, true);
    }

    /** Each matter in a message that asks for several things; the message itself when it is about one. */
    public List<Understood> matters(Understood whole, Language language, Instant at) {
        return new Matters(words -> interpret(words, language, at)).in(whole);
    }

    /** The part of a message that tells of something to be mended. */
    public Optional<Understood> broken(String text, Language language, Instant at) {
        return new Matters(words -> interpret(words, language, at)).broken(text);
    }

    /** A shared place, as if its town had been said; nothing is understood when it is not near any town we know. */
    public Understood place(double latitude, double longitude, Language language) {
        var where = understanding.nearestTown(latitude, longitude)
                .map(town -> new Where(town, Where.Kind.TOWN, town)).stream().toList();
        return new Understood("", new Prediction<>(language, 1), List.of(new Prediction<>(Act.OTHER, 1)), false,
                List.of(), List.of(), Beneficiary.SELF, List.of(), where, Urgency.NORMAL, List.of());
    }
}
