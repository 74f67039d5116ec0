package nl.handje.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.handje.nlp.Act;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understood;
import nl.handje.understanding.Interpreter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes what somebody did through the dialogue, carries out what comes of it, and says it in their language. */
@Service
class Conversations implements Listener {
    /** A message in the other language moves the talk over to it when it is this clear and this long. */
    private static final double CLEARLY = 0.9;
    private static final int WORDS_TO_SWITCH = 4;

    /** The button with which somebody says that their words were for the bot. */
    private static final String FOR_ME = "go:me";

    private final People people;
    private final Manners manners;
    private final Interpreter interpreter;
    private final KeptConversations kept;
    private final Phrasebook phrasebook;
    private final Dialogue dialogue;
    private final List<Interceptor> interceptors;
    private final Map<String, Action> actions;
    private final List<Responder> responders;
    private final List<CorrectionListener> correctionListeners;

    Conversations(People people, Manners manners, Interpreter interpreter, KeptConversations kept,
            Phrasebook phrasebook,
            List<Flow> flows, List<Interceptor> interceptors, List<Action> actions, List<Responder> responders,
            List<CorrectionListener> correctionListeners) {
        this.people = people;
        this.manners = manners;
        this.interpreter = interpreter;
        this.kept = kept;
        this.phrasebook = phrasebook;
        this.dialogue = new Dialogue(phrasebook, new Flows(flows));
        this.interceptors = interceptors;
        this.actions = actions.stream().collect(Collectors.toMap(Action::verb, Function.identity()));
        this.responders = responders;
        this.correctionListeners = correctionListeners;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Reply> hear(Heard heard) {
        return switch (heard) {
            case Heard.Text text -> words(text);
            case Heard.Command command -> command(command);
            case Heard.Tap tap -> tapped(tap);
            case Heard.Location location -> location(location);
            case Heard.Media media -> media(media);
            case Heard.Reach reach -> reach(reach);
        };
    }

    private Person met(Heard heard) {
        return people.meet(heard.sender(), people.languageOf(heard.sender()));
    }

    private List<Reply> reach(Heard.Reach reach) {
        people.canBeReached(reach.sender(), !reach.blocked());
        return List.of();
    }

    private List<Reply> words(Heard.Text text) {
        var understood = interpreter.interpret(text.text(), people.languageOf(text.sender()), text.at());
        var person = speaking(people.meet(text.sender(), understood.language().value()), understood);
        return intercepted(person, understood).map(says -> render(says, person)).orElseGet(() -> take(person,
                new Utterance.Words(understood, interpreter.matters(understood, person.language(), text.at()))));
    }

    /** "This was for you": the words that were kept, as if they had just been said. */
    private List<Reply> tapped(Heard.Tap tap) {
        var person = met(tap);
        if (tap.data().equals(FOR_ME)) {
            return kept.takeDraft(person.chat()).map(words -> take(person, read(words, person, tap.at())))
                    .orElseGet(() -> take(person, new Utterance.Pressed(tap.data())));
        }
        return take(person, new Utterance.Pressed(tap.data()));
    }

    private Utterance read(String words, Person person, Instant at) {
        var understood = interpreter.interpret(words, person.language(), at);
        return new Utterance.Words(understood, interpreter.matters(understood, person.language(), at));
    }

    private List<Reply> command(Heard.Command command) {
        return take(met(command), new Utterance.Commanded(command.name(), command.argument()));
    }

    private List<Reply> location(Heard.Location location) {
        var person = met(location);
        return passedOn(person, location).orElseGet(() -> take(person, new Utterance.Words(
                interpreter.place(location.latitude(), location.longitude(), person.language()), List.of())));
    }

    private List<Reply> media(Heard.Media media) {
        var person = met(media);
        return passedOn(person, media).orElseGet(() -> take(person, new Utterance.Unreadable(media.kind())));
    }

    private Optional<List<Reply>> passedOn(Person person, Heard heard) {
        var busy = kept.with(person.chat()).talk().isPresent();
        return interceptors.stream().map(it -> it.intercept(person, heard, busy)).flatMap(Optional::stream).findFirst()
                .map(says -> render(says, person));
    }

    /** Somebody who goes on in the other language is answered in it. */
    private Person speaking(Person person, Understood understood) {
        Language spoken = understood.language().value();
        if (spoken == person.language() || understood.language().confidence() < CLEARLY
                || understood.text().strip().split("\\s+").length < WORDS_TO_SWITCH) {
            return person;
        }
        people.speaks(person, spoken);
        return person.speaking(spoken);
    }

    private Optional<List<Say>> intercepted(Person person, Understood understood) {
        var busy = dialogue.expects(kept.with(person.chat()), understood);
        var says = interceptors.stream().map(it -> it.intercept(person, understood, busy)).flatMap(Optional::stream)
                .findFirst();
        if (says.filter(Conversations::isGrave).isPresent()) {
            kept.keep(person.chat(), kept.with(person.chat()).paused());
        }
        return says;
    }

    /** Who is in danger is not asked for a postcode: what was going on waits until they want to go on. */
    private static boolean isGrave(List<Say> says) {
        return says.stream().anyMatch(Say::urgent);
    }

    private List<Reply> take(Person person, Utterance utterance) {
        return carryOut(dialogue.hear(kept.with(person.chat()), utterance, person), person);
    }

    /** The talk is kept first, so that what features do to it comes after. */
    private List<Reply> carryOut(Turn turn, Person person) {
        kept.keep(person.chat(), turn.conversation());
        var replies = new ArrayList<Reply>();
        var speaker = person;
        for (var step : turn.steps()) {
            speaker = step instanceof Step.Speaks speaks ? speaker.speaking(speaks.language()) : speaker;
            replies.addAll(render(carryOut(speaker, step), speaker));
        }
        return replies;
    }

    private List<Say> carryOut(Person person, Step step) {
        return switch (step) {
            case Step.Saying saying -> List.of(saying.say());
            case Step.Completed completed -> complete(person, completed);
            case Step.Acted acted -> act(person, acted);
            case Step.Wanted wanted -> respond(person, wanted.act(), wanted.understood());
            case Step.Learned learned -> {
                people.learn(person, learned.question(), learned.answer());
                yield List.of();
            }
            case Step.Speaks speaks -> {
                people.speaks(person, speaks.language());
                yield List.of();
            }
        };
    }

    /** What is learnt from it comes last, and never between two questions. */
    private List<Say> complete(Person person, Step.Completed completed) {
        var says = new ArrayList<>(completed.flow().completion().complete(person, completed.answers()));
        var busy = kept.with(person.chat()).talk().isPresent()
                || says.stream().anyMatch(say -> say.beginning().isPresent());
        Correction.in(completed.flow(), completed.answers()).ifPresent(correction -> correctionListeners
                .forEach(listener -> says.addAll(listener.corrected(person, correction, busy))));
        return says;
    }

    private List<Say> act(Person person, Step.Acted acted) {
        var action = actions.get(acted.verb());
        return action == null ? List.of(Say.phrase("conversation.old-button")) : action.act(person, acted.id());
    }

    private List<Say> respond(Person person, Act act, Understood understood) {
        return responders.stream().filter(responder -> responder.acts().contains(act)).findFirst()
                .map(responder -> responder.respond(person, act, understood))
                .orElseGet(() -> List.of(Say.phrase("conversation.what-can-i-do")));
    }

    private List<Reply> render(List<Say> says, Person person) {
        return says.stream().flatMap(say -> say.beginning()
                .map(beginning -> carryOut(dialogue.begin(kept.with(person.chat()), beginning, person), person))
                .orElseGet(() -> said(say, person)).stream()).toList();
    }

    /** As the person wants to hear it: at once, or one thing after the other, with the buttons under the last. */
    private List<Reply> said(Say say, Person person) {
        var manner = manners.of(person.chat());
        var book = phrasebook.in(manner);
        var words = say.words().in(person.language(), book);
        var parts = say.urgent() ? List.of(words) : manner.parts(words);
        var replies = new ArrayList<Reply>();
        parts.subList(0, parts.size() - 1).forEach(part -> replies.add(new Reply(part, List.of(), say.urgent())));
        replies.add(new Reply(parts.getLast(), say.options().stream().map(row -> row.stream().map(option -> new Choice(
                option.label().in(person.language(), book), option.action())).toList()).toList(), say.urgent()));
        return replies;
    }
}
