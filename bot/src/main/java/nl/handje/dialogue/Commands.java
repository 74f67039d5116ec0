package nl.handje.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.handje.asking.Answering;
import nl.handje.asking.Asking;
import nl.handje.asking.Step;
import nl.handje.asking.Turn;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Language;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understood;
import nl.handje.nlp.Urgency;
import nl.handje.phrase.CommonWords;
import nl.handje.phrase.CommonWords.Meaning;
import nl.handje.phrase.Spoken;
import nl.handje.phrase.Typing;
import nl.handje.talk.Flows;

/** Words with a slash before them. One with a typo is asked back. */
final class Commands {
    /** Letters that may be wrong in a short word, and in a longer one. */
    private static final int A_TYPO = 1;
    private static final int TYPOS = 2;
    private static final int SHORT = 4;

    /** What they do, by every name that they have. */
    private enum Command {
        START("start"), HELP("help hulp uitleg"), CANCEL("cancel annuleer"), STOP("stop"), ASK("ask vraag"), OFFER(
                "offer aanbod"), MINE("mine mijn agenda"), PRIVACY("privacy"), LANGUAGE("language taal"), CIRCLE(
                        "circle kring"), PERSON("person mens"), SETTINGS("settings instellingen"), BACK("back terug");

        private final String names;

        Command(String names) {
            this.names = names;
        }
    }

    private final Flows flows;
    private final Asking asking;
    private final Answering answering;
    private final Explanations explanations;
    private final Rests rests;
    private final CommonWords words;
    private final Map<String, Command> byName = new TreeMap<>();

    Commands(Flows flows, Asking asking, Answering answering, Explanations explanations, Rests rests,
            CommonWords words) {
        this.flows = flows;
        this.asking = asking;
        this.answering = answering;
        this.explanations = explanations;
        this.rests = rests;
        this.words = words;
        Arrays.stream(Command.values())
                .forEach(it -> List.of(it.names.split(" ")).forEach(name -> byName.put(name, it)));
    }

    Turn commanded(Turn turn, String name, String argument, Person person) {
        return Optional.ofNullable(byName.get(name)).map(command -> carryOut(turn, command, argument, person))
                .orElseGet(() -> unknown(turn, name, person));
    }

    private Turn carryOut(Turn turn, Command command, String argument, Person person) {
        return switch (command) {
            case START -> explanations.welcome(turn, person);
            case HELP -> explanations.help(turn, person);
            case CANCEL -> rests.cancel(turn);
            case STOP -> turn.in(turn.conversation().emptied())
                    .then(new Step.Wanted(Act.MY_DATA, said("stop", Act.MY_DATA, person)));
            case ASK -> begin(turn, Act.ASK, person);
            case OFFER -> begin(turn, Act.OFFER, person);
            case MINE -> want(turn, Act.AGENDA, person);
            case PRIVACY -> want(turn, Act.MY_DATA, person);
            case SETTINGS -> asking.repeat(turn.then(new Step.Acted("set", "show")), person);
            case LANGUAGE -> languageIn(argument).map(language -> explanations.speak(turn, language, person))
                    .orElseGet(() -> explanations.whichLanguage(turn));
            case CIRCLE -> want(turn, Act.CIRCLE, person);
            case PERSON -> want(turn, Act.HUMAN, person);
            case BACK -> answering.back(turn, person).orElseGet(() -> explanations.welcome(turn, person));
        };
    }

    /** "/language en", "/taal Nederlands". */
    private Optional<Language> languageIn(String argument) {
        return Language.ofTag(argument.strip().toLowerCase(Locale.ROOT)).or(() -> words.meaningOf(argument)
                .flatMap(meaning -> meaning == Meaning.DUTCH
                        ? Optional.of(Language.NL)
                        : Optional.of(Language.EN).filter(it -> meaning == Meaning.ENGLISH)));
    }

    private Turn want(Turn turn, Act act, Person person) {
        return asking.repeat(turn.then(new Step.Wanted(act, said("", act, person))), person);
    }

    /** What is wanted with a command or a button, as if it had been said in these words. */
    static Understood said(String words, Act act, Person person) {
        return new Understood(words, new Prediction<>(person.language(), 1), List.of(new Prediction<>(act, 1)), true,
                List.of(), List.of(), Beneficiary.SELF, List.of(), List.of(), Urgency.NORMAL, List.of());
    }

    private Turn begin(Turn turn, Act act, Person person) {
        return flows.startedBy(act).map(flow -> asking.begin(turn, flow, person.known(), person)).orElse(turn);
    }

    /** "/hepl": did you mean /help? */
    private Turn unknown(Turn turn, String name, Person person) {
        return nearest(name).map(meant -> {
            var buttons = new ArrayList<Option>();
            buttons.add(new Option(Spoken.phrase("conversation.command", meant), "go:command-" + meant));
            buttons.add(Option.of("conversation.how-it-works-button", "go:help"));
            return asking.repeat(turn.say(Say.phrase("conversation.command-with-typo", meant)
                    .with(buttons.toArray(Option[]::new))), person);
        }).orElseGet(() -> explanations.aside(turn, Say.phrase("conversation.unknown-command"), person));
    }

    private Optional<String> nearest(String name) {
        var typos = name.length() < SHORT ? A_TYPO : TYPOS;
        return byName.keySet().stream().filter(known -> Typing.distance(known, name) <= typos)
                .min(Comparator.comparingInt(known -> Typing.distance(known, name)));
    }
}
