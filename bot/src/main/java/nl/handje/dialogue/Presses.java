package nl.handje.dialogue;

import java.util.List;
import java.util.Optional;
import nl.handje.asking.Answering;
import nl.handje.asking.Asking;
import nl.handje.asking.Step;
import nl.handje.asking.Turn;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.nlp.Act;
import nl.handje.nlp.Language;
import nl.handje.talk.Flows;
import nl.handje.talk.Talk;

/** Buttons that are pressed: of the open question, of the engine, of a feature; old ones, and twice. */
final class Presses {
    private final Flows flows;
    private final Asking asking;
    private final Answering answering;
    private final Explanations explanations;
    private final Rests rests;
    private final Commands commands;

    Presses(Flows flows, Asking asking, Answering answering, Explanations explanations, Rests rests,
            Commands commands) {
        this.flows = flows;
        this.asking = asking;
        this.answering = answering;
        this.explanations = explanations;
        this.rests = rests;
        this.commands = commands;
    }

    Turn pressed(Turn turn, String action, Person person) {
        var parts = action.split(":", 3);
        var twice = turn.conversation().lately().tapped().equals(action);
        var now = turn.in(turn.conversation().withoutPromptOf(action).lately(lately -> lately.tapped(action)));
        return switch (parts[0]) {
            case "q" -> chosen(now, parts, person).orElseGet(() -> old(now, twice, person));
            case "go" -> go(now, parts.length < 2 ? "" : parts[1], person).orElseGet(() -> old(now, twice, person));
            default -> parts.length < 2 ? old(now, twice, person) : acted(now, action);
        };
    }

    private Optional<Turn> chosen(Turn turn, String[] parts, Person person) {
        return turn.conversation().talk()
                .filter(talk -> parts.length == 3 && String.valueOf(talk.turn()).equals(parts[1]))
                .flatMap(talk -> parts[2].equals("cancel")
                        ? Optional.of(rests.cancel(turn))
                        : answering.choose(turn, talk, parts[2], person));
    }

    private Optional<Turn> go(Turn turn, String where, Person person) {
        return switch (where) {
            case "help" -> Optional.of(explanations.help(turn, person));
            case "cancel" -> Optional.of(rests.cancel(turn));
            case "again" -> Optional.of(rests.goOn(turn, person));
            case "on" -> Optional.of(turn).filter(it -> Rests.hasSomething(it.conversation()))
                    .map(it -> rests.goOn(it, person));
            case "also" -> also(turn, person);
            case "belongs" -> belongs(turn, person);
            case "nl" -> Optional.of(explanations.speak(turn, Language.NL, person));
            case "en" -> Optional.of(explanations.speak(turn, Language.EN, person));
            default -> where.startsWith("command-")
                    ? Optional.of(commands.commanded(turn, where.substring("command-".length()), "", person))
                    : flows.named(where).map(flow -> asking.begin(turn, flow, alreadySaid(turn, flow, person), person));
        };
    }

    /** "Yes, that is a second thing": it waits until the first is done. */
    private Optional<Turn> also(Turn turn, Person person) {
        return turn.conversation().possible().stream().findFirst()
                .map(later -> asking.repeat(turn.in(turn.conversation().possibly(List.of())
                        .settingAside(later)).say("conversation.noted"), person));
    }

    /** "It belongs to it": what it says is added to what is going on. */
    private Optional<Turn> belongs(Turn turn, Person person) {
        return turn.conversation().talk().flatMap(talk -> turn.conversation().possible().stream()
                .filter(more -> more.flow().equals(talk.flow())).findFirst()
                .map(more -> talk.knowing(asking.flowOf(talk).together(talk.known(), more.known())))
                .map(all -> asking.goOn(turn.in(turn.conversation().in(all)).say("conversation.added"), person)))
                .or(() -> Optional.of(rests.goOn(turn, person)));
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
    private Turn old(Turn turn, boolean twice, Person person) {
        var said = turn.say(twice ? "conversation.heard-already" : "conversation.old-button");
        if (turn.conversation().talk().isPresent()) {
            return asking.repeat(said, person);
        }
        return turn.conversation().isWaiting()
                ? rests.offerToGoOn(said)
                : said.then(new Step.Wanted(Act.AGENDA, Commands.said("", Act.AGENDA, person)));
    }
}
