package nl.handje.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Language;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understood;
import nl.handje.nlp.Urgency;

/**
 * What the bot makes of what it hears. A pure function: no clock, no database, no messenger; the same talk and the same
 * words give the same turn. Thread-safe.
 */
final class Dialogue {
    private static final double CLEARLY = 0.7;
    private static final Set<Act> SAYS_NOTHING_NEW = EnumSet.of(Act.AFFIRM, Act.DENY, Act.OTHER, Act.GREETING,
            Act.THANKS);

    private final Phrasebook phrasebook;
    private final Flows flows;
    private final CommonWords words;
    private final Asking asking;
    private final Answering answering;

    Dialogue(Phrasebook phrasebook, Flows flows) {
        this.phrasebook = phrasebook;
        this.flows = flows;
        this.words = new CommonWords(phrasebook);
        this.asking = new Asking(phrasebook, flows);
        this.answering = new Answering(phrasebook, asking, words);
    }

    Turn hear(Conversation conversation, Utterance utterance, Person person) {
        var turn = Turn.of(conversation);
        return switch (utterance) {
            case Utterance.Words said -> words(turn, said, person);
            case Utterance.Pressed pressed -> pressed(turn, pressed.action(), person);
            case Utterance.Commanded command -> commanded(turn, command.name(), person);
            case Utterance.Unreadable sent -> unreadable(turn, person);
        };
    }

    /** Begins a flow that a feature asks for. */
    Turn begin(Conversation conversation, Say.Beginning beginning, Person person) {
        var flow = flows.named(beginning.flow()).orElseThrow();
        return asking.begin(Turn.of(conversation), flow, beginning.known(), person);
    }

    /** Whether these words are an answer to something, so that they are meant for the bot. */
    boolean expects(Conversation conversation, Understood understood) {
        var meaning = words.meaningOf(understood.text());
        return conversation.talk().isPresent() || meaning.filter(Dialogue::isForTheBot).isPresent()
                || toPrompt(Turn.of(conversation), understood, meaning).isPresent();
    }

    private static boolean isForTheBot(CommonWords.Meaning meaning) {
        return switch (meaning) {
            case HELP, WHO_READS, DUTCH, ENGLISH -> true;
            case CANCEL, BACK, WHY, YES, NO, CHANGE, CORRECTION -> false;
        };
    }

    private Turn words(Turn turn, Utterance.Words said, Person person) {
        var understood = said.understood();
        var meaning = words.meaningOf(understood.text());
        return meaning.flatMap(it -> common(turn, it, person))
                .or(() -> toPrompt(turn, understood, meaning))
                .or(() -> inTalk(turn, understood, person))
                .orElseGet(() -> afresh(turn, said, person));
    }

    /** What means the same in every talk. */
    private Optional<Turn> common(Turn turn, CommonWords.Meaning meaning, Person person) {
        return switch (meaning) {
            case CANCEL -> turn.conversation().talk().isPresent() || turn.conversation().isWaiting()
                    ? Optional.of(cancel(turn))
                    : Optional.empty();
            case BACK -> Optional.of(back(turn, person));
            case HELP -> Optional.of(help(turn, person));
            case WHO_READS -> Optional.of(repeat(turn.say("conversation.privacy"), person));
            case WHY -> turn.conversation().talk().map(talk -> asking.why(turn, person));
            case DUTCH -> Optional.of(speak(turn, Language.NL, person));
            case ENGLISH -> Optional.of(speak(turn, Language.EN, person));
            case YES, NO, CHANGE, CORRECTION -> Optional.empty();
        };
    }

    private Turn speak(Turn turn, Language language, Person person) {
        return repeat(turn.then(new Step.Speaks(language)).say("conversation.language"), person.speaking(language));
    }

    /** What was put to the person last is what "yes" means. */
    private Optional<Turn> toPrompt(Turn turn, Understood understood, Optional<CommonWords.Meaning> meaning) {
        return turn.conversation().freshPrompt().flatMap(prompt -> prompt.choices().stream()
                .filter(choice -> chooses(understood, meaning, choice)).findFirst())
                .map(choice -> acted(turn, choice.action()));
    }

    private boolean chooses(Understood understood, Optional<CommonWords.Meaning> meaning, PromptChoice choice) {
        var label = Arrays.stream(Language.values())
                .anyMatch(it -> CommonWords.plain(phrasebook.say(it, choice.phrase()))
                        .equals(CommonWords.plain(understood.text())));
        var said = meaning.map(Dialogue::actOf).orElseGet(() -> Optional.of(understood.act().value())
                .filter(act -> understood.sureOfAct()));
        return label || said.filter(choice.acts()::contains).isPresent();
    }

    private static Optional<Act> actOf(CommonWords.Meaning meaning) {
        return switch (meaning) {
            case YES -> Optional.of(Act.AFFIRM);
            case NO -> Optional.of(Act.DENY);
            case CANCEL -> Optional.of(Act.CANCEL);
            case BACK, HELP, WHY, WHO_READS, CHANGE, DUTCH, ENGLISH, CORRECTION -> Optional.empty();
        };
    }

    private Optional<Turn> inTalk(Turn turn, Understood understood, Person person) {
        return turn.conversation().talk().map(talk -> theOtherWay(turn, talk, understood, person)
                .or(() -> answering.answer(turn, talk, understood, person))
                .or(() -> anotherMatter(turn, understood, person))
                .or(() -> interruption(turn, understood, person))
                .orElseGet(() -> notUnderstood(turn, talk, person)));
    }

    /** "No, I mean that I can drive people myself": the talk was about the wrong thing from the start. */
    private Optional<Turn> theOtherWay(Turn turn, Talk talk, Understood understood, Person person) {
        return Optional.of(understood)
                .filter(it -> it.sureOfAct() && !isCloseCall(it) && !it.categories().isEmpty()
                        && words.soundsLikeCorrection(it.text()))
                .flatMap(it -> flows.startedBy(it.act().value())).filter(flow -> !flow.name().equals(talk.flow()))
                .map(flow -> asking.begin(turn.in(turn.conversation().withoutTalk()), flow,
                        flow.mentions(understood, person.known()).insteadOf(talk.known()), person));
    }

    /** A second ask or offer in the middle of the first: noted, and taken up after it. */
    private Optional<Turn> anotherMatter(Turn turn, Understood understood, Person person) {
        return Optional.of(understood).filter(it -> it.sureOfAct() && !it.categories().isEmpty())
                .flatMap(it -> flows.startedBy(it.act().value()))
                .map(flow -> {
                    var later = Talk.about(flow, flow.mentions(understood, person.known()));
                    return asking.again(turn.in(turn.conversation().settingAside(later)).say("conversation.noted"),
                            "ask", person);
                });
    }

    /** Something else for a moment, and then back to the question. */
    private Optional<Turn> interruption(Turn turn, Understood understood, Person person) {
        return switch (understood.sureOfAct() ? understood.act().value() : Act.OTHER) {
            case CANCEL -> Optional.of(cancel(turn));
            case HOW_IT_WORKS -> Optional.of(help(turn, person));
            case GREETING -> Optional.of(repeat(turn.say("conversation.greeting", person.name()), person));
            case THANKS -> Optional.of(repeat(turn.say("conversation.thanks"), person));
            case AGENDA, MY_DATA, HUMAN, REPORT, CIRCLE, DONE ->
                Optional.of(repeat(turn.then(new Step.Wanted(understood.act().value(), understood)), person));
            case ASK, OFFER, RESCHEDULE, AFFIRM, DENY, OTHER -> Optional.empty();
        };
    }

    /** Again, then simpler, then a person. */
    private Turn notUnderstood(Turn turn, Talk talk, Person person) {
        var counted = talk.notUnderstoodAgain();
        var now = turn.in(turn.conversation().in(counted));
        return switch (counted.notUnderstood()) {
            case 1 -> asking.again(orOnce(now, talk, "conversation.not-understood"), "retry", person);
            case 2 -> asking.again(orOnce(now, talk, "conversation.not-understood-again"), "simpler", person);
            default -> now.say(Say.phrase("conversation.offer-person").with(
                    Option.of("conversation.a-person", "person:ask"),
                    Option.of("conversation.once-more", "go:again"), Option.of("conversation.stop", "go:cancel")));
        };
    }

    /** The read-back has no words of its own for "not understood". */
    private static Turn orOnce(Turn turn, Talk talk, String phrase) {
        return talk.isConfirming() || talk.isChanging() ? turn.say(phrase) : turn;
    }

    /** Nothing is going on yet. */
    private Turn afresh(Turn turn, Utterance.Words said, Person person) {
        var understood = said.understood();
        var act = understood.act().value();
        var flow = flows.startedBy(act);
        if (flow.isPresent()) {
            return understood.sureOfAct() && !isCloseCall(understood)
                    ? start(turn, flow.get(), said.matters(), person)
                    : chooseBetween(turn, understood, person);
        }
        if (turn.conversation().isWaiting() && SAYS_NOTHING_NEW.contains(act)) {
            return act == Act.AFFIRM ? goOn(turn, person) : act == Act.DENY ? cancel(turn) : offerToGoOn(turn);
        }
        return switch (act) {
            case GREETING -> welcome(turn, person);
            case HOW_IT_WORKS -> help(turn, person);
            case THANKS -> turn.say("conversation.thanks");
            case AFFIRM, DENY -> turn.say(Say.phrase("conversation.what-can-i-do").with(beginnings()));
            case OTHER -> understood.categories().isEmpty() && understood.candidates().isEmpty()
                    ? turn.say(Say.phrase("conversation.what-can-i-do").with(beginnings()))
                    : chooseBetween(turn, understood, person);
            case ASK, OFFER, AGENDA, RESCHEDULE, CANCEL, DONE, MY_DATA, HUMAN, REPORT, CIRCLE ->
                turn.then(new Step.Wanted(act, understood));
        };
    }

    /** Asking and offering sound alike, and taking one for the other is awkward: a close call is asked. */
    private boolean isCloseCall(Understood understood) {
        return understood.act().confidence() < CLEARLY && understood.acts().size() > 1
                && flows.startedBy(understood.acts().get(1).value()).isPresent();
    }

    private Turn start(Turn turn, Flow flow, List<Understood> matters, Person person) {
        var talks = matters.stream()
                .map(matter -> Talk.about(flow, flow.mentions(matter, person.known()))).toList();
        var conversation = turn.conversation();
        for (var later : talks.subList(1, talks.size())) {
            conversation = conversation.settingAside(later);
        }
        var first = turn.in(conversation);
        return asking.begin(talks.size() > 1 ? first.say("conversation.several", talks.size()) : first, flow,
                talks.getFirst().known(), person);
    }

    /** Two readings: a button for each, and nothing of what was said is lost. */
    private Turn chooseBetween(Turn turn, Understood understood, Person person) {
        var possible = flows.all().stream().filter(flow -> flow.startedBy().isPresent())
                .map(flow -> Talk.about(flow, flow.mentions(understood, person.known()))).toList();
        return turn.in(turn.conversation().possibly(possible))
                .say(Say.phrase("conversation.ask-or-offer").with(beginnings()));
    }

    private Option[] beginnings() {
        var buttons = new ArrayList<Option>();
        for (var act : List.of(Act.ASK, Act.OFFER)) {
            flows.startedBy(act).ifPresent(flow -> buttons.add(
                    Option.of("conversation.begin-" + flow.name(), "go:" + flow.name())));
        }
        buttons.add(Option.of("conversation.how-it-works-button", "go:help"));
        return buttons.toArray(Option[]::new);
    }

    private Turn welcome(Turn turn, Person person) {
        return turn.conversation().talk().isPresent()
                ? repeat(turn.say("conversation.greeting", person.name()), person)
                : turn.say(Say.phrase("conversation.welcome", person.name()).with(beginnings()));
    }

    private Turn help(Turn turn, Person person) {
        var explained = turn.conversation().talk().isPresent()
                ? turn.say("conversation.how-it-works")
                : turn.say(Say.phrase("conversation.how-it-works").with(beginnings()));
        return repeat(explained, person);
    }

    private Turn repeat(Turn turn, Person person) {
        return turn.conversation().talk().isPresent() ? asking.again(turn, "ask", person) : turn;
    }

    /** Stops what is going on, else what waits. What else waits is not forced upon who just said stop. */
    private Turn cancel(Turn turn) {
        var conversation = turn.conversation();
        if (conversation.talk().isEmpty() && !conversation.isWaiting()) {
            return turn.say("conversation.nothing-to-cancel");
        }
        var stopped = turn.in(conversation.isWaiting() ? conversation.withoutWaiting() : conversation.withoutTalk())
                .say("conversation.cancelled");
        return stopped.conversation().isWaiting() ? offerToGoOn(stopped) : stopped;
    }

    private static Turn offerToGoOn(Turn turn) {
        return turn.say(Say.phrase("conversation.waiting").with(Option.of("conversation.go-on", "go:on"),
                Option.of("conversation.leave-it", "go:cancel")));
    }

    private Turn goOn(Turn turn, Person person) {
        return turn.conversation().isWaiting() ? asking.takeUp(turn, person) : oldButton(turn, person);
    }

    private Turn back(Turn turn, Person person) {
        return turn.conversation().talk().map(talk -> answering.back(turn, talk, person))
                .orElseGet(() -> welcome(turn, person));
    }

    private Turn commanded(Turn turn, String command, Person person) {
        return switch (command) {
            case "start" -> welcome(turn, person);
            case "help", "hulp", "uitleg" -> help(turn, person);
            case "cancel", "annuleer" -> cancel(turn);
            case "stop" -> turn.in(turn.conversation().emptied())
                    .then(new Step.Wanted(Act.MY_DATA, said("stop", Act.MY_DATA, person)));
            case "ask", "vraag" -> begin(turn, Act.ASK, person);
            case "offer", "aanbod" -> begin(turn, Act.OFFER, person);
            case "mine", "mijn", "agenda" -> wanted(turn, Act.AGENDA, person);
            case "circle", "kring" -> wanted(turn, Act.CIRCLE, person);
            case "privacy" -> repeat(turn.then(new Step.Wanted(Act.MY_DATA, nothingSaid(person))), person);
            case "settings", "instellingen" -> turn.say(Say.phrase("conversation.settings").with(
                    Option.of("conversation.dutch", "go:nl"), Option.of("conversation.english", "go:en"),
                    Option.of("conversation.my-data", "go:privacy")));
            case "language", "taal" -> turn.say(Say.phrase("conversation.which-language").with(
                    Option.of("conversation.dutch", "go:nl"), Option.of("conversation.english", "go:en")));
            default -> repeat(turn.say(Say.phrase("conversation.unknown-command").with(beginnings())), person);
        };
    }

    private Turn wanted(Turn turn, Act act, Person person) {
        return repeat(turn.then(new Step.Wanted(act, said("", act, person))), person);
    }

    private static Understood said(String words, Act act, Person person) {
        return new Understood(words, new Prediction<>(person.language(), 1),
                List.of(new Prediction<>(act, 1)), true, List.of(), List.of(),
                Beneficiary.SELF, List.of(), List.of(), Urgency.NORMAL, List.of());
    }

    private Turn begin(Turn turn, Act act, Person person) {
        return flows.startedBy(act).map(flow -> asking.begin(turn, flow, person.known(), person)).orElse(turn);
    }

    private Turn pressed(Turn turn, String action, Person person) {
        var parts = action.split(":", 3);
        if (parts.length < 2) {
            return oldButton(turn, person);
        }
        return switch (parts[0]) {
            case "q" -> chosen(turn, parts, person);
            case "go" -> go(turn, parts[1], person);
            default -> acted(turn, action);
        };
    }

    private Turn chosen(Turn turn, String[] parts, Person person) {
        return turn.conversation().talk()
                .filter(talk -> parts.length == 3 && String.valueOf(talk.turn()).equals(parts[1]))
                .flatMap(talk -> parts[2].equals("cancel")
                        ? Optional.of(cancel(turn))
                        : answering.choose(turn, talk, parts[2], person))
                .orElseGet(() -> oldButton(turn, person));
    }

    private Turn go(Turn turn, String where, Person person) {
        return switch (where) {
            case "help" -> help(turn, person);
            case "cancel" -> cancel(turn);
            case "again" -> repeat(turn, person);
            case "on" -> goOn(turn, person);
            case "privacy" -> repeat(turn.say("conversation.privacy"), person);
            case "nl" -> speak(turn, Language.NL, person);
            case "en" -> speak(turn, Language.EN, person);
            default -> flows.named(where).map(flow -> asking.begin(turn, flow, alreadySaid(turn, flow, person), person))
                    .orElseGet(() -> oldButton(turn, person));
        };
    }

    private static Answers alreadySaid(Turn turn, Flow flow, Person person) {
        return turn.conversation().possible().stream().filter(talk -> talk.flow().equals(flow.name())).findFirst()
                .map(Talk::known).orElse(person.known());
    }

    /** What was answered is not asked any more. */
    private static Turn acted(Turn turn, String action) {
        var parts = action.split(":", 2);
        return turn.in(turn.conversation().withoutPromptOf(action)).then(new Step.Acted(parts[0], parts[1]));
    }

    /** Never a dead button: where we are now, with buttons that work. */
    private Turn oldButton(Turn turn, Person person) {
        return repeat(turn.say("conversation.old-button"), person);
    }

    private Turn unreadable(Turn turn, Person person) {
        return turn.conversation().talk().isPresent()
                ? repeat(turn.say("conversation.unreadable"), person)
                : turn.say(Say.phrase("conversation.unreadable").with(beginnings()));
    }
}
