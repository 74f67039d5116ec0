package nl.handje.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Language;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understood;
import nl.handje.nlp.Where;

/** Several things asked or offered in one message. */
final class Matters {
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

    /** A postcode behind everything. */
    private static final Pattern POSTCODE = Pattern
            .compile("(?:[.,;:!?\\n]\\s*)([1-9]\\d{3})(?:\\s?[A-Za-z]{2})?\\s*[.!]?\\s*$");

    private static final String HELP = "Help, ";
    private static final double LIKELY = 0.65;
    private static final double CLEARLY = 0.85;
    private static final double SURELY = 0.95;

    private final Function<String, Understood> reading;

    /** With what reads a part of the message by itself. */
    Matters(Function<String, Understood> reading) {
        this.reading = reading;
    }

    /** Each matter of a message; the message itself when it is about one. */
    List<Understood> in(Understood whole) {
        var parts = Clause.of(whole.text()).map(part -> isOffer(whole) ? part.offeredIn(language(whole)) : part)
                .map(Clause::text).map(reading).toList();
        var matters = new ArrayList<Understood>();
        for (var part : parts) {
            if (isClear(part) && matters.stream()
                    .noneMatch(it -> (belongTogether(it, part) && !haveOwnDays(it, part)) || isSameOffer(it, part))) {
                matters.add(as(whole, part));
            }
        }
        if (isAsk(whole) && !matters.isEmpty()) {
            parts.stream().filter(part -> isUnclearAsk(part, matters)).map(part -> as(whole, unclear(part)))
                    .forEach(matters::add);
        }
        return matters.size() > 1 ? matters : List.of(withWhatIsBroken(whole));
    }

    /** The part of a message that tells of something to be mended. */
    Optional<Understood> broken(String text) {
        return Clause.of(text).flatMap(Clause::parts).filter(Clause::tellsWhatIsBroken).map(Clause::text).map(reading)
                .filter(part -> part.categories().stream().anyMatch(kind -> kind.confidence() >= SURELY)).findFirst();
    }

    /** "My husband died, and now the lamp is broken too": the lamp as well, when that is asked. */
    private Understood withWhatIsBroken(Understood whole) {
        return isAsk(whole) && clause(whole).tellsWhatIsBroken()
                ? broken(whole.text()).map(part -> with(whole, part)).orElse(whole)
                : whole;
    }

    /** What is said, with the kinds of help of another part as well. */
    static Understood with(Understood whole, Understood part) {
        var more = part.categories().stream().filter(kind -> !categories(whole).contains(kind.value()));
        return whole.withCategories(Stream.concat(whole.categories().stream(), more).toList());
    }

    private static boolean isAsk(Understood said) {
        return said.act().value() == Act.ASK;
    }

    private static boolean isOffer(Understood said) {
        return said.act().value() == Act.OFFER && said.sureOfAct();
    }

    private static Language language(Understood said) {
        return said.language().value();
    }

    private static Clause clause(Understood said) {
        return new Clause(said.text());
    }

    /** "Could someone put my bins out on Thursday" asks for something on a day of its own, whatever it is. */
    private static boolean isUnclearAsk(Understood part, List<Understood> matters) {
        return clause(part).asksSomebody() && !clause(part).isReason()
                && part.when().stream().anyMatch(when -> !when.excluded() && !when.dayImplied())
                && part.categories().stream().noneMatch(kind -> kind.confidence() > CLEARLY)
                && matters.stream().noneMatch(it -> it.text().equals(part.text())
                        || it.when().stream().anyMatch(part.when()::contains));
    }

    /** What it is likely about, said as an ask; otherwise it has to be asked. */
    private Understood unclear(Understood part) {
        var kinds = reading.apply(HELP + part.text()).categories().stream()
                .filter(kind -> kind.value() != Category.UNKNOWN && kind.confidence() > LIKELY).toList();
        return part.withCategories(kinds.isEmpty() ? List.of(new Prediction<>(Category.UNKNOWN, 1)) : kinds);
    }

    /** What somebody would do besides, "and practise Dutch", without a time of its own, is the same offer. */
    private static boolean isSameOffer(Understood one, Understood more) {
        return one.act().value() == Act.OFFER && more.when().isEmpty()
                && (more.act().value() == Act.OFFER || !clause(more).wants());
    }

    /** A clause that would be taken for an ask or an offer of its own. */
    private static boolean isClear(Understood part) {
        return (part.sureOfAct() || clause(part).isNeededToo()) && !clause(part).isReason()
                && !LanguageByTheWay.isAllOf(part)
                && (part.act().value() == Act.ASK || part.act().value() == Act.OFFER)
                && part.categories().stream()
                        .anyMatch(it -> it.confidence() > CLEARLY && it.value() != Category.UNKNOWN);
    }

    private static boolean belongTogether(Understood one, Understood other) {
        var both = EnumSet.copyOf(categories(one));
        both.addAll(categories(other));
        return overlap(one, other) || isOneMatter(both);
    }

    /** "Shopping on Tuesdays and driving on Saturdays": nobody is to be asked for a ride on Tuesday. */
    private static boolean haveOwnDays(Understood one, Understood other) {
        return one.act().value() == Act.OFFER && !overlap(one, other) && !one.when().isEmpty()
                && !other.when().isEmpty() && one.when().stream().noneMatch(other.when()::contains);
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

    /** The one postcode of a message is that of each matter. */
    private static List<Where> places(Understood whole, Understood part) {
        var own = part.where().isEmpty() ? whole.where() : part.where();
        return own.stream().anyMatch(Matters::isPostcode)
                ? own
                : postcode(whole).map(it -> Stream.concat(own.stream(), Stream.of(it)).toList()).orElse(own);
    }

    private static Optional<Where> postcode(Understood whole) {
        var said = whole.where().stream().filter(Matters::isPostcode).toList();
        return said.size() == 1
                ? said.stream().findFirst()
                : POSTCODE.matcher(whole.text()).results().findFirst().map(it -> it.group(1))
                        .map(it -> new Where(it, Where.Kind.POSTCODE, it));
    }

    private static boolean isPostcode(Where where) {
        return where.kind() == Where.Kind.POSTCODE;
    }
}
