package nl.handje.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.asking.Asking;
import nl.handje.asking.Step;
import nl.handje.asking.Turn;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Act;
import nl.handje.nlp.Language;
import nl.handje.phrase.CommonWords;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.talk.Flows;

/** What the bot tells of itself, at the door and in between; afterwards the open question comes back. */
final class Explanations {
    private static final int TRIES = 3;
    private static final int WORDS_TO_ASK_SOMETHING = 4;

    private final Flows flows;
    private final Asking asking;
    private final CommonWords common;
    private final Wordings howItWorks;
    private final Wordings mayAsk;

    Explanations(Phrasebook phrasebook, Flows flows, Asking asking, CommonWords common) {
        this.flows = flows;
        this.asking = asking;
        this.common = common;
        this.howItWorks = Wordings.of(phrasebook, "words.how-it-works");
        this.mayAsk = Wordings.of(phrasebook, "words.may-ask");
    }

    Turn welcome(Turn turn, Person person) {
        return turn.conversation().talk().isPresent()
                ? asking.repeat(turn.say("conversation.greeting", person.name()), person)
                : turn.say(Say.phrase("conversation.welcome", person.name()).with(beginnings()));
    }

    /** Who was just asked for a yes or no, and it was not put away since, is asked again and not told who this is. */
    Turn greet(Turn turn, Person person) {
        return Prompted.again(turn.say("conversation.greeting", person.name())).filter(it -> turn.conversation()
                .talk().isEmpty() && !turn.conversation().lately().lapsed()).orElseGet(() -> welcome(turn, person));
    }

    Turn help(Turn turn, Person person) {
        return aside(turn, Say.phrase("conversation.how-it-works"), person);
    }

    /** Who asks something particular is not told everything: it is owned up to that the answer is not known. */
    Turn explain(Turn turn, String question, Person person) {
        if (mayAsk.are(question)) {
            return aside(turn, Say.phrase("conversation.just-ask"), person);
        }
        return howItWorks.areIn(question) || !question.contains("?")
                || Wordings.plain(question).split(" ").length < WORDS_TO_ASK_SOMETHING
                        ? help(turn, person)
                        : cannotSay(turn, person);
    }

    /** Owns up to it; then what was asked of them is put again, and nothing is lost. */
    Turn cannotSay(Turn turn, Person person) {
        var told = turn.say(Say.phrase("conversation.cannot-say").with(
                Option.of("conversation.a-person", "person:ask"),
                Option.of("conversation.how-it-works-button", "go:help")));
        return turn.conversation().talk().isPresent()
                ? asking.repeat(told, person)
                : Prompted.again(told).orElse(told);
    }

    Turn privacy(Turn turn, Person person) {
        return asking.repeat(turn.say("conversation.privacy"), person);
    }

    Turn whatCanIDo(Turn turn) {
        return turn.say(Say.phrase("conversation.what-can-i-do").with(beginnings()));
    }

    /** What nobody could make anything of: asked again, then with an example, then a person is offered. */
    Turn unclear(Turn turn, String words, int before, Person person) {
        if (common.asks(words) && Prompted.again(turn).isPresent()) {
            return cannotSay(turn, person);
        }
        var counted = turn.in(turn.conversation().lately(lately -> lately.unclear(before + 1)));
        var chosen = before == 0 ? fromWhatWasPut(counted) : Optional.<Turn>empty();
        return chosen.orElseGet(() -> unclear(counted, before, words));
    }

    /** What was put to them is what they may still choose from. */
    Optional<Turn> fromWhatWasPut(Turn turn) {
        return turn.conversation().freshPrompt()
                .filter(prompt -> prompt.words().filter(words -> !words.isBlank()).isPresent())
                .map(prompt -> turn.say(Say.phrase("conversation.with-you").with(PromptButtons.of(prompt))));
    }

    private Turn unclear(Turn counted, int before, String words) {
        return switch (before % TRIES) {
            case 0 -> whatCanIDo(counted);
            case 1 -> counted.say(Say.phrase("conversation.unclear-again").with(beginnings()));
            default -> counted.in(counted.conversation().drafting(words)).say(Say.phrase("conversation.offer-person")
                    .with(Stream.concat(Stream.of(Option.of("conversation.a-person", "person:ask")),
                            Arrays.stream(beginnings())).toArray(Option[]::new)));
        };
    }

    Turn whichLanguage(Turn turn) {
        return turn.say(Say.phrase("conversation.which-language").with(
                Option.of("conversation.dutch", "go:nl"), Option.of("conversation.english", "go:en")));
    }

    Turn speak(Turn turn, Language language, Person person) {
        return asking.repeat(turn.then(new Step.Speaks(language)).say("conversation.language"),
                person.speaking(language));
    }

    /** Something said in between: with the open question after it or what was put last, or with the ways to begin. */
    Turn aside(Turn turn, Say say, Person person) {
        return turn.conversation().talk().isPresent()
                ? asking.repeat(turn.say(say), person)
                : Prompted.again(turn.say(say)).orElseGet(() -> turn.say(say.with(beginnings())));
    }

    /** The ways to begin, as buttons. */
    Option[] beginnings() {
        var buttons = new ArrayList<Option>();
        for (var act : List.of(Act.ASK, Act.OFFER)) {
            flows.startedBy(act).ifPresent(flow -> buttons.add(
                    Option.of("conversation.begin-" + flow.name(), "go:" + flow.name())));
        }
        buttons.add(Option.of("conversation.how-it-works-button", "go:help"));
        return buttons.toArray(Option[]::new);
    }
}
