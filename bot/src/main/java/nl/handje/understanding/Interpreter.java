package nl.handje.understanding;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    /** Where one matter ends and the next begins. */
    private static final Pattern BETWEEN_MATTERS = Pattern
            .compile(
                    "[.!?;]+\\s+|,?\\s+(?:en ook|en dan|en(?!\\s+(?:oma|opa)'?s?\\b)|daarnaast|verder|and also|and then|and|also)\\s+",
                    Pattern.CASE_INSENSITIVE);

    /** Kinds of help that are given together, by one neighbour in one go. */
    private static final List<Set<Category>> ONE_MATTER = List.of(
            EnumSet.of(Category.TRANSPORT, Category.ACCOMPANY), EnumSet.of(Category.GROCERIES, Category.PICKUP),
            EnumSet.of(Category.COMPANY, Category.WALK, Category.ACTIVITY, Category.MEALS),
            EnumSet.of(Category.LANGUAGE_BUDDY, Category.INTERPRETING),
            EnumSet.of(Category.PAPERWORK, Category.DIGITAL),
            EnumSet.of(Category.COMPANY, Category.RESPITE), EnumSet.of(Category.GARDEN, Category.ODD_JOBS),
            EnumSet.of(Category.TRANSPORT, Category.GROCERIES), EnumSet.of(Category.TRANSPORT, Category.PICKUP),
            EnumSet.of(Category.COMPANY, Category.PHONE_CONTACT),
            EnumSet.of(Category.COMPANY, Category.LANGUAGE_BUDDY));

    /** Why somebody asks sounds like an ask: "because I cannot drive any more". */
    private static final Pattern REASON = Pattern.compile("^\\s*(?:want|omdat|doordat|aangezien|because|since|as)\\b"
            + "|\\b(?:kan|mag|durf|lukt)\\b.{0,30}\\b(?:niet|geen|nooit)\\b"
            + "|\\bheb\\b(?:\\s+\\p{L}+){0,2}\\s+(?:niet|geen|nooit)\\b"
            + "|\\b(?:can.?t|can ?not|couldn.?t|no longer|don.?t have|not able)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKING = Pattern
            .compile("\\b(?:iemand|wie kan|wie wil|zoek|hulp|graag|someone|somebody"
                    + "|anyone|need|looking for|help)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern WANTING = Pattern.compile("\\b(?:zoek|zoeken|nodig|kan iemand|wie kan|wie wil|hulp bij"
            + "|need|looking for|can (?:some|any)(?:one|body)|could (?:some|any)(?:one|body)|who can)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NEEDS_HELP = Pattern
            .compile("\\b(?:hulp|handje) (?:wel |goed |best )?gebruiken\\b"
                    + "|\\b(?:use|do with) (?:some |a bit of |a little |your |any )?(?:extra )?(?:help|a hand)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKS_SOMEBODY = Pattern
            .compile(
                    "\\b(?:kan|kunnen|zou|wil|could|can|would|might|is er|is there|zoek)\\s+(?:er\\s+)?(?:iemand|some(?:one|body)|any(?:one|body))"
                            + "|\\b(?:some(?:one|body)|any(?:one|body))\\s+(?:might|could|can|would|to)\\b|\\biemand\\b.*\\b(?:kan|wil|zou)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTCODE = Pattern
            .compile("(?:[.,;:!?\\n]\\s*)([1-9]\\d{3})(?:\\s?[A-Za-z]{2})?\\s*[.!]?\\s*$");

    /** "And my wife must go to the hospital" is read without its first word. */
    private static final Pattern ALSO = Pattern.compile("^\\s*(?:en|and|ook|also|plus)\\s+", Pattern.CASE_INSENSITIVE);

    /** What needs to be mended is a matter of its own, beside whatever else is told. */
    private static final Pattern BROKEN = Pattern.compile(
            "\\b(?:kapot|stuk|lekt|lekken|verstopt|klemt|kwijt|niet meer aan"
                    + "|broken|broke|leaks|leaking|blocked|stuck|not working|doesn.?t work|won.?t (?:open|close|start))\\b",
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
        return understood.act().value() == Act.OFFER ? withAllOffered(understood, at) : understood;
    }

    /** "Shopping, odd jobs": each of a list of a word or two, where the whole may hear only the first. */
    private Understood withAllOffered(Understood offer, Instant at) {
        var context = Context.at(at.atZone(clock.getZone())).preferring(offer.language().value());
        return Arrays.stream(SENTENCE.split(offer.text())).flatMap(sentence -> listed(sentence).stream())
                .map(item -> understanding.of(offering(offer.language().value()) + item, context))
                .filter(item -> item.categories().stream().anyMatch(
                        kind -> kind.value() != Category.UNKNOWN && kind.confidence() >= SURELY))
                .reduce(offer, Interpreter::with, (one, other) -> one);
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
        return new Understood(said.text(), said.language(), acts, true, said.categories(), said.candidates(),
                said.beneficiary(), said.when(), said.where(), said.urgency(), said.concerns(), said.agreed(),
                said.foreign());
    }

    /** Each matter in a message that asks for several things; the message itself when it is about one. */
    public List<Understood> matters(Understood whole, Language language, Instant at) {
        var parts = BETWEEN_MATTERS.splitAsStream(whole.text())
                .map(clause -> interpret(ALSO.matcher(clause).replaceFirst(""), language, at)).toList();
        var matters = new ArrayList<Understood>();
        for (var part : parts) {
            if (isClear(part) && matters.stream().noneMatch(it -> belongTogether(it, part) || isSameOffer(it, part))) {
                matters.add(as(whole, part));
            }
        }
        if (whole.act().value() == Act.ASK && !matters.isEmpty()) {
            parts.stream().filter(part -> isUnclearAsk(part, matters)).map(part -> as(whole, unclear(part)))
                    .forEach(matters::add);
        }
        return matters.size() > 1 ? matters : List.of(withWhatIsBroken(whole, language, at));
    }

    /** "Could someone put my bins out on Thursday" asks for something on a day of its own, whatever it is. */
    private static boolean isUnclearAsk(Understood part, List<Understood> matters) {
        return ASKS_SOMEBODY.matcher(part.text()).find() && !isReason(part.text())
                && part.when().stream().anyMatch(when -> !when.excluded() && !when.dayImplied())
                && part.categories().stream().noneMatch(kind -> kind.confidence() > CLEARLY)
                && matters.stream().noneMatch(it -> it.text().equals(part.text())
                        || it.when().stream().anyMatch(part.when()::contains));
    }

    /** It has to be asked what it is about. */
    private static Understood unclear(Understood part) {
        return new Understood(part.text(), part.language(), part.acts(), part.sureOfAct(),
                List.of(new Prediction<>(Category.UNKNOWN, 1)), part.candidates(), part.beneficiary(), part.when(),
                part.where(), part.urgency(), part.concerns(), part.agreed(), part.foreign());
    }

    /** "My husband died, and now the lamp is broken too": the lamp as well, when that is asked. */
    private Understood withWhatIsBroken(Understood whole, Language language, Instant at) {
        return whole.act().value() == Act.ASK && BROKEN.matcher(whole.text()).find()
                ? broken(whole.text(), language, at).map(part -> with(whole, part)).orElse(whole)
                : whole;
    }

    /** The part of a message that tells of something to be mended. */
    public Optional<Understood> broken(String text, Language language, Instant at) {
        return Arrays.stream(BETWEEN_MATTERS.split(text)).flatMap(clause -> Arrays.stream(clause.split(",\\s+")))
                .filter(clause -> BROKEN.matcher(clause).find())
                .map(clause -> interpret(ALSO.matcher(clause).replaceFirst(""), language, at))
                .filter(part -> part.categories().stream().anyMatch(kind -> kind.confidence() >= SURELY)).findFirst();
    }

    private static Understood with(Understood whole, Understood part) {
        var more = part.categories().stream().filter(kind -> !categories(whole).contains(kind.value()));
        return new Understood(whole.text(), whole.language(), whole.acts(), whole.sureOfAct(),
                Stream.concat(whole.categories().stream(), more).toList(), whole.candidates(), whole.beneficiary(),
                whole.when(), whole.where(), whole.urgency(), whole.concerns(), whole.agreed(), whole.foreign());
    }

    /** What somebody would do besides, "and practise Dutch", without a time of its own, is the same offer. */
    private static boolean isSameOffer(Understood one, Understood more) {
        return one.act().value() == Act.OFFER && more.when().isEmpty()
                && (more.act().value() == Act.OFFER || !WANTING.matcher(more.text()).find());
    }

    /** A clause that would be taken for an ask or an offer of its own. */
    private static boolean isClear(Understood part) {
        return part.sureOfAct() && !isReason(part.text()) && !LanguageByTheWay.isAllOf(part)
                && (part.act().value() == Act.ASK || part.act().value() == Act.OFFER)
                && part.categories().stream()
                        .anyMatch(it -> it.confidence() > CLEARLY && it.value() != Category.UNKNOWN);
    }

    private static boolean isReason(String clause) {
        return REASON.matcher(clause).find() && !ASKING.matcher(clause).find();
    }

    private static boolean belongTogether(Understood one, Understood other) {
        var both = EnumSet.copyOf(categories(one));
        both.addAll(categories(other));
        return overlap(one, other) || isOneMatter(both);
    }

    private static Set<Category> categories(Understood understood) {
        return understood.categories().stream().map(Prediction::value).collect(Collectors.toSet());
    }

    private static boolean isOneMatter(Set<Category> categories) {
        return categories.size() < 2 || ONE_MATTER.stream().anyMatch(one -> one.containsAll(categories));
    }

    private static boolean overlap(Understood one, Understood other) {
        return categories(one).stream().anyMatch(categories(other)::contains);
    }

    /** A part of a message, with the act of the whole unless it is a clear offer, and with its place. */
    private static Understood as(Understood whole, Understood part) {
        var offers = part.act().value() == Act.OFFER && part.act().confidence() > CLEARLY;
        return new Understood(part.text(), whole.language(), offers ? part.acts() : whole.acts(),
                offers || whole.sureOfAct(), part.categories(),
                part.candidates(), part.beneficiary() == Beneficiary.OTHER ? Beneficiary.OTHER : whole.beneficiary(),
                part.when(), places(whole, part), whole.urgency(), whole.concerns(), whole.agreed());
    }

    /** A postcode behind everything is that of each matter. */
    private static List<Where> places(Understood whole, Understood part) {
        var own = part.where().isEmpty() ? whole.where() : part.where();
        return POSTCODE.matcher(whole.text()).results().findFirst().map(it -> it.group(1))
                .filter(it -> own.stream().noneMatch(where -> where.kind() == Where.Kind.POSTCODE))
                .map(it -> Stream.concat(own.stream(), Stream.of(new Where(it, Where.Kind.POSTCODE, it))).toList())
                .orElse(own);
    }

    /** A shared place, as if its town had been said; nothing is understood when it is not near any town we know. */
    public Understood place(double latitude, double longitude, Language language) {
        var where = understanding.nearestTown(latitude, longitude)
                .map(town -> new Where(town, Where.Kind.TOWN, town)).stream().toList();
        return new Understood("", new Prediction<>(language, 1), List.of(new Prediction<>(Act.OTHER, 1)), false,
                List.of(), List.of(), Beneficiary.SELF, List.of(), where, Urgency.NORMAL, List.of());
    }
}
