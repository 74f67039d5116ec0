package nl.handje.hearing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Flow;
import nl.handje.nlp.Act;
import nl.handje.nlp.Category;
import nl.handje.nlp.Understood;
import nl.handje.phrase.CommonWords;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.talk.Conversation;
import nl.handje.talk.Flows;
import nl.handje.understanding.Interpreter;

/**
 * Words that say something only after what was said before: "I am looking for somebody", and then "to go to the
 * hospital with on Thursday". They are read as the end of the sentence that the talk began with.
 */
final class InContext {
    /** How sure of the kind of help it must be when the words were understood without it. */
    private static final double CLEARLY = 0.85;
    private static final double SURELY = 0.9;
    private static final Pattern NO = Pattern
            .compile("(?iu)^\\P{L}*(?:(?:sorry|ach|nou|well)\\P{L}+)?(?:nee|neen|no|nope)\\P{L}+");
    private static final Set<Act> SAYS_SOMETHING_ELSE = EnumSet.complementOf(
            EnumSet.of(Act.OTHER, Act.CANCEL, Act.GREETING, Act.DENY, Act.DONE));
    /** How sure of the kind of help it must be when the words tell what the writer cannot do. */
    private static final double LIKELY = 0.8;

    private final Interpreter interpreter;
    private final Phrasebook phrasebook;
    private final Flows flows;
    private final CommonWords words;
    /** "When I was ill somebody came with me, I want to do that for others" is told by who would help. */
    private static final double MAYBE = 0.15;
    private final Wordings cannot;

    InContext(Interpreter interpreter, Phrasebook phrasebook, Flows flows) {
        this.interpreter = interpreter;
        this.phrasebook = phrasebook;
        this.flows = flows;
        this.words = new CommonWords(phrasebook);
        this.cannot = Wordings.of(phrasebook, "words.cannot-do-it");
    }

    /** The words as they are, unless nobody would know what to do with them and with a beginning they make sense. */
    Understood read(Understood said, Conversation conversation, Function<Understood, Attention> attention,
            Instant at) {
        var flow = lackingItsSubject(conversation);
        if (flow.isEmpty() || !said.categories().isEmpty() || !Wordings.hasWord(said.text())) {
            return said;
        }
        var yesFirst = words.beginsWithYes(said.text());
        if (!yesFirst && attention.apply(said) != Attention.ASKED) {
            return said;
        }
        return wholes(said, flow.get(), at).filter(whole -> whole.categories().stream()
                .anyMatch(it -> !yesFirst || it.confidence() >= CLEARLY)).findFirst()
                .map(whole -> withKinds(said, whole)).orElse(said);
    }

    /**
     * "Lift to the station tomorrow", without a verb and out of the blue: the kinds that it clearly names are heard,
     * and whether it is asked or offered has to be asked.
     */
    Understood afresh(Understood said, Conversation conversation, Instant at) {
        if (conversation.talk().isPresent()) {
            return said;
        }
        return inNeed(said, at).or(() -> askedAfterNo(said, conversation, at))
                .orElseGet(() -> isUnclear(said) ? withClearKinds(said, at) : said);
    }

    /** "No, I just want help with a form": the ask behind a no to which nothing was put. */
    private Optional<Understood> askedAfterNo(Understood said, Conversation conversation, Instant at) {
        return Optional.of(said).filter(it -> it.act().value() == Act.DENY && conversation.freshPrompt().isEmpty()
                && words.beginsWithNo(it.text()))
                .map(it -> interpreter.interpret(NO.matcher(it.text()).replaceFirst(""), it.language().value(), at))
                .filter(rest -> rest.act().value() == Act.ASK && rest.categories().stream()
                        .anyMatch(it -> it.value() != Category.UNKNOWN && it.confidence() >= SURELY))
                .map(rest -> withKinds(said, rest).withActs(rest.acts(), true));
    }

    private Understood withClearKinds(Understood said, Instant at) {
        return flows.startedBy(Act.ASK).filter(flow -> phrasebook.has(key(flow)))
                .flatMap(flow -> wholes(said, flow, at).filter(whole -> whole.categories().stream()
                        .anyMatch(it -> it.value() != Category.UNKNOWN && it.confidence() >= SURELY)).findFirst())
                .map(whole -> withKinds(said, whole)).orElse(said);
    }

    /**
     * "I broke my leg and cannot walk the dog" sounds like calling something off. Who has nothing to call off asks for
     * it, though not in so many words.
     */
    private Optional<Understood> inNeed(Understood said, Instant at) {
        return Optional.of(said).filter(this::mayBeInNeed)
                .flatMap(it -> flows.startedBy(Act.ASK)).filter(flow -> phrasebook.has(key(flow)))
                .flatMap(flow -> wholes(said, flow, at).filter(InContext::isClearlyAsked).findFirst())
                .map(whole -> withKinds(said, whole).withActs(whole.acts(), true));
    }

    private boolean mayBeInNeed(Understood said) {
        return !(said.sureOfAct() && SAYS_SOMETHING_ELSE.contains(said.act().value())) && !said.isAcute()
                && said.foreign().isEmpty() && cannot.areIn(said.text()) && !words.offersHelp(said.text())
                && said.acts().stream().noneMatch(it -> it.value() == Act.OFFER && it.confidence() >= MAYBE);
    }

    private static boolean isClearlyAsked(Understood whole) {
        return whole.act().value() == Act.ASK && whole.act().confidence() >= LIKELY && whole.categories().stream()
                .anyMatch(it -> it.value() != Category.UNKNOWN && it.confidence() >= LIKELY);
    }

    private boolean isUnclear(Understood said) {
        return said.act().value() == Act.OTHER && said.categories().isEmpty() && said.candidates().isEmpty()
                && !said.isAcute() && said.foreign().isEmpty() && words.meaningOf(said.text()).isEmpty();
    }

    private Optional<Flow> lackingItsSubject(Conversation conversation) {
        return conversation.talk().flatMap(talk -> flows.named(talk.flow())
                .filter(flow -> flow.subject().filter(talk.known()::has).isEmpty()
                        && phrasebook.has(key(flow))));
    }

    private static String key(Flow flow) {
        return "words.beginning-" + flow.name();
    }

    /** Behind each way to begin. */
    private Stream<Understood> wholes(Understood said, Flow flow, Instant at) {
        var language = said.language().value();
        return Wordings.written(phrasebook, language, key(flow))
                .map(beginning -> interpreter.interpret(beginning + " " + said.text(), language, at));
    }

    private static Understood withKinds(Understood said, Understood whole) {
        return new Understood(said.text(), said.language(), said.acts(), said.sureOfAct(), whole.categories(),
                whole.candidates(), whole.beneficiary(), said.when(), said.where(), said.urgency(), said.concerns(),
                said.agreed());
    }
}
