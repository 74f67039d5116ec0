package nl.handje.dialogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import nl.handje.asking.Answering;
import nl.handje.asking.Asking;
import nl.handje.asking.Step;
import nl.handje.asking.Turn;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Act;
import nl.handje.nlp.Category;
import nl.handje.nlp.Understood;
import nl.handje.phrase.CommonWords;
import nl.handje.talk.Flows;
import nl.handje.talk.Talk;

/** Words when nothing is going on: what begins a flow, what a feature answers, and what is unclear. */
final class Beginnings {
    private static final Pattern OF_THE_WRITER = Pattern
            .compile(
                    "(?iu)^\\P{L}*(?:(?:hallo|hoi|dag|goedemorgen|goedemiddag|hi|hello|hey)\\P{L}+)?(?:ik|wij|we|i)\\b");
    private static final Pattern WHAT_ELSE = Pattern
            .compile("(?iu)^\\P{L}*(?:en|and|what about|how about)\\s+(?!(?:nu|now|dan|then)\\P{L}*$).*\\?\\s*");
    private static final double CLEARLY = 0.7;
    private static final double AS_LIKELY_AS_NOT = 0.5;
    private static final int YES_OR_NO = 3;
    private static final Set<Act> SAYS_NOTHING_NEW = EnumSet.of(Act.AFFIRM, Act.DENY, Act.OTHER, Act.GREETING,
            Act.THANKS);
    private static final Set<Act> ASKS_FOR_SOMETHING = EnumSet.of(Act.ASK, Act.OFFER, Act.AGENDA, Act.CANCEL, Act.HUMAN,
            Act.MY_DATA, Act.HOW_IT_WORKS, Act.GREETING);

    private final Flows flows;
    private final Asking asking;
    private final Answering answering;
    private final Explanations explanations;
    private final Digressions digressions;
    private final Rests rests;
    private final CommonWords words;

    Beginnings(Flows flows, Asking asking, Answering answering, Explanations explanations, Digressions digressions,
            Rests rests, CommonWords words) {
        this.flows = flows;
        this.asking = asking;
        this.answering = answering;
        this.explanations = explanations;
        this.digressions = digressions;
        this.rests = rests;
        this.words = words;
    }

    Turn afresh(Turn now, Utterance.Words said, Person person) {
        var unclear = now.conversation().lately().unclear();
        var turn = unclear == 0 ? now : now.in(now.conversation().lately(lately -> lately.unclear(0)));
        var understood = said.understood();
        var flow = flows.startedBy(understood.act().value());
        var digression = digressions.answerIn(understood.text());
        if (flow.isPresent() && namesHelp(turn, understood) && mayBegin(turn, understood, digression.isPresent())) {
            return start(turn, flow.get(), said, person);
        }
        return digression.map(answer -> explanations.aside(turn, answer, person))
                .or(() -> toWhatWaits(turn, understood, person))
                .or(() -> whileGrave(turn, understood))
                .or(() -> flow.map(it -> start(turn, it, said, person)))
                .or(() -> detailsFirst(turn, understood, person))
                .orElseGet(() -> byAct(turn, understood, unclear, person));
    }

    /** What only sounds like an ask begins nothing beside a question, nor for who was just told whom to call. */
    private boolean mayBegin(Turn turn, Understood understood, boolean asksSomethingElse) {
        return !answering.tellsTheYesThatIsWaitedFor(turn, understood) && (understood.sureOfAct()
                || (!asksSomethingElse
                        && (!turn.conversation().lately().grave() || inSoManyWords(understood).isPresent())));
    }

    /** After danger "what do I do?" is not taken for an ask of something that is not named. */
    private static boolean namesHelp(Turn turn, Understood understood) {
        return understood.categories().stream().anyMatch(kind -> kind.value() != Category.UNKNOWN
                || !turn.conversation().lately().grave());
    }

    /** What was set aside is answered as if it had been asked just now. */
    private Optional<Turn> toWhatWaits(Turn turn, Understood understood, Person person) {
        var act = understood.act().value();
        if (!turn.conversation().isWaiting()) {
            return Optional.of(turn).filter(it -> it.conversation().lately().grave() && act != Act.GREETING
                    && SAYS_NOTHING_NEW.contains(act))
                    .map(rests::stayWith);
        }
        if (turn.conversation().lately().grave() && SAYS_NOTHING_NEW.contains(act) && saysMoreThanYesOrNo(understood)) {
            return Optional.of(rests.stayWith(turn));
        }
        var resumed = turn.in(turn.conversation().resumed());
        return resumed.conversation().talk().filter(talk -> answering.isAnswered(resumed, understood)
                || saysSomethingOfIt(turn, understood))
                .flatMap(talk -> answering.answer(resumed, talk, understood, person))
                .or(() -> Optional.of(act).filter(SAYS_NOTHING_NEW::contains).map(it -> switch (it) {
                    case AFFIRM -> rests.goOn(turn, person);
                    case DENY -> rests.cancel(turn);
                    default -> turn.conversation().lately().grave() ? rests.stayWith(turn) : rests.offerToGoOn(turn);
                }));
    }

    /** "No, I will not harm myself" is no answer to whether they want to go on with their ask. */
    private static boolean saysMoreThanYesOrNo(Understood understood) {
        return understood.text().strip().split("\\s+").length > YES_OR_NO;
    }

    /** A day or a place that was not what was asked last. */
    private static boolean saysSomethingOfIt(Turn turn, Understood understood) {
        return !turn.conversation().lately().grave()
                && !(understood.when().isEmpty() && understood.where().isEmpty());
    }

    /** Who has just been told whom to call is not sent to a form, unless they surely ask for something. */
    private Optional<Turn> whileGrave(Turn turn, Understood understood) {
        return Optional.of(turn).filter(it -> it.conversation().lately().grave()
                && !(understood.sureOfAct() && ASKS_FOR_SOMETHING.contains(understood.act().value())))
                .map(rests::stayWith);
    }

    private Turn byAct(Turn turn, Understood understood, int unclear, Person person) {
        var act = understood.act().value();
        return switch (act) {
            case GREETING -> explanations.greet(turn, person);
            case HOW_IT_WORKS -> explanations.explain(turn, understood.text(), person);
            case HUMAN -> understood.act().confidence() < AS_LIKELY_AS_NOT
                    ? explanations.unclear(turn, understood.text(), unclear, person)
                    : turn.then(new Step.Wanted(act, understood));
            case THANKS -> turn.say("conversation.thanks");
            case AFFIRM, DENY -> turn.conversation().possible().isEmpty()
                    ? explanations.fromWhatWasPut(turn)
                            .orElseGet(() -> turn.say(words.changesTheirMind(understood.text())
                                    ? "conversation.after-all"
                                    : "conversation.fine"))
                    : unclear == 0
                            ? askOrOffer(turn.in(turn.conversation().lately(lately -> lately.unclear(1))))
                            : explanations.unclear(turn, understood.text(), unclear, person);
            case OTHER ->
                understood.categories().isEmpty() && (understood.candidates().isEmpty() || understood.sureOfAct())
                        ? explanations.unclear(turn, understood.text(), unclear, person)
                        : chooseBetween(turn, understood, person);
            case ASK, OFFER, AGENDA, RESCHEDULE, CANCEL, DONE, MY_DATA, REPORT, CIRCLE ->
                turn.then(new Step.Wanted(act, understood));
        };
    }

    private Turn start(Turn turn, Flow flow, Utterance.Words said, Person person) {
        var understood = said.understood();
        return said.matters().size() > 1 || (understood.sureOfAct() && !isCloseCall(understood)
                && !offersInSoManyWords(understood, flow))
                        ? begin(turn, flow, said.matters(), person)
                        : inSoManyWords(understood).map(it -> begin(turn, it, said.matters(), person))
                                .orElseGet(() -> chooseBetween(turn, understood, person));
    }

    /** "I can help" is no ask, whatever comes after it; "ik kan iemand rijden" has the words of an ask and is none. */
    private boolean offersInSoManyWords(Understood understood, Flow flow) {
        return OF_THE_WRITER.matcher(understood.text()).find() && inSoManyWords(understood)
                .filter(it -> it.startedBy().filter(Act.OFFER::equals).isPresent() && !it.name().equals(flow.name()))
                .isPresent();
    }

    /** "I want to help", "can somebody fetch": whoever says so is not asked which of the two it is. */
    Optional<Flow> inSoManyWords(Understood understood) {
        var asks = words.asksForHelp(understood.text()) || asksWhatElse(understood);
        var offers = words.offersHelp(understood.text());
        if (asks == offers || (asks && understood.categories().isEmpty())) {
            return Optional.empty();
        }
        return flows.startedBy(asks ? Act.ASK : Act.OFFER);
    }

    /** "And groceries?", of who was just told that neighbours do not do what was asked first. */
    private static boolean asksWhatElse(Understood understood) {
        return understood.act().value() == Act.ASK && WHAT_ELSE.matcher(understood.text()).matches();
    }

    /** Asking and offering sound alike, and taking one for the other is awkward: a close call is asked. */
    boolean isCloseCall(Understood understood) {
        return understood.act().confidence() < CLEARLY && understood.acts().size() > 1
                && flows.startedBy(understood.acts().get(1).value()).isPresent();
    }

    /** Each matter in its own flow: what is asked may come with something that is offered. */
    private Turn begin(Turn turn, Flow flow, List<Understood> matters, Person person) {
        var talks = matters.stream().map(matter -> matters.size() == 1
                ? about(turn, flow, matter, person)
                : about(flows.startedBy(matter.act().value()).orElse(flow), matter, person.known())).toList();
        var conversation = turn.conversation();
        for (var later : talks.subList(1, talks.size())) {
            conversation = conversation.settingAside(later);
        }
        var first = turn.in(conversation);
        return asking.begin(talks.size() > 1 ? first.say("conversation.several", talks.size()) : first,
                flows.of(talks.getFirst()), talks.getFirst().known(), person);
    }

    private static Talk about(Flow flow, Understood matter, Answers known) {
        return Talk.about(flow, flow.mentions(matter, known));
    }

    /** "6131 AB, on Thursday", and only then what for: asked what they want, and nothing of it is asked again. */
    private Optional<Turn> detailsFirst(Turn turn, Understood understood, Person person) {
        var act = understood.act().value();
        var isOnlySome = (act == Act.OTHER || act == Act.AFFIRM) && understood.categories().isEmpty()
                && understood.candidates().isEmpty() && !(understood.when().isEmpty() && understood.where().isEmpty());
        return Optional.of(turn).filter(it -> isOnlySome && it.conversation().freshPrompt().isEmpty())
                .map(it -> explanations
                        .whatCanIDo(it.in(it.conversation().possibly(possible(it, understood, person)))));
    }

    private List<Talk> possible(Turn turn, Understood understood, Person person) {
        return flows.all().stream().filter(flow -> flow.startedBy().isPresent()).map(flow -> about(flow, understood,
                before(turn, flow, Beginnings::saysNotWhat).orElseGet(person::known))).toList();
    }

    private static Optional<Answers> before(Turn turn, Flow flow, BiPredicate<Flow, Answers> which) {
        return turn.conversation().possible().stream().filter(talk -> talk.flow().equals(flow.name())).map(Talk::known)
                .filter(known -> which.test(flow, known)).findFirst();
    }

    private static boolean saysNotWhat(Flow flow, Answers known) {
        return flow.subject().filter(known::has).isEmpty();
    }

    /** To "do you look for help, or want to help?" nobody says again what they said before. */
    private static Talk about(Turn turn, Flow flow, Understood matter, Person person) {
        var saysNothingElse = matter.categories().stream().allMatch(it -> it.value() == Category.UNKNOWN);
        var before = before(turn, flow, (of, known) -> saysNothingElse || saysNotWhat(of, known));
        var known = about(flow, matter, before.orElseGet(person::known)).known();
        return Talk.about(flow, before.filter(it -> saysNothingElse).flatMap(Answers::reading).map(known::readFrom)
                .orElse(known));
    }

    /** Two readings: a button for each, and nothing of what was said is lost. */
    private Turn chooseBetween(Turn turn, Understood understood, Person person) {
        return askOrOffer(turn.in(turn.conversation().possibly(possible(turn, understood, person))));
    }

    private Turn askOrOffer(Turn turn) {
        return turn.say(Say.phrase("conversation.ask-or-offer").with(explanations.beginnings()));
    }
}
