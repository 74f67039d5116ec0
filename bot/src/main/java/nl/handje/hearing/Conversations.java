package nl.handje.hearing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Afterthought;
import nl.handje.conversation.Arrival;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Doorway;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.People;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.dialogue.Dialogue;
import nl.handje.dialogue.Rests;
import nl.handje.dialogue.Utterance;
import nl.handje.messenger.Enclosure;
import nl.handje.messenger.Heard;
import nl.handje.messenger.Listener;
import nl.handje.messenger.Reply;
import nl.handje.messenger.Sender;
import java.util.Set;
import java.util.stream.Stream;
import nl.handje.nlp.Act;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.talk.Conversation;
import nl.handje.talk.Flows;
import nl.handje.talk.KeptConversations;
import nl.handje.understanding.Interpreter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hears what somebody did, sees for whom it is, and takes it through the dialogue. */
@Service
class Conversations implements Listener {
    /** The button with which somebody says that their words were for the bot. */
    private static final String FOR_ME = "go:me";
    /** After a yes this is no more than politeness. */
    private static final Set<Act> SAYS_NOTHING = EnumSet.of(Act.AFFIRM, Act.THANKS, Act.GREETING);

    private final People people;
    private final Interpreter interpreter;
    private final KeptConversations kept;
    private final Dialogue dialogue;
    private final SpokenLanguage spokenLanguage;
    private final InContext inContext;
    private final Turns turns;
    private final List<Interceptor> interceptors;
    private final List<Doorway> doorways;
    private final List<Afterthought> afterthoughts;
    private final FirstWords firstWords;

    Conversations(People people, Interpreter interpreter, KeptConversations kept, Phrasebook phrasebook,
            List<Flow> flows, List<Interceptor> interceptors, List<Doorway> doorways, Turns turns,
            List<Afterthought> afterthoughts, FirstWords firstWords) {
        this.people = people;
        this.interpreter = interpreter;
        this.kept = kept;
        this.dialogue = new Dialogue(phrasebook, new Flows(flows));
        this.spokenLanguage = new SpokenLanguage(people);
        this.inContext = new InContext(interpreter, phrasebook, new Flows(flows));
        this.turns = turns;
        this.interceptors = interceptors;
        this.doorways = doorways;
        this.afterthoughts = afterthoughts;
        this.firstWords = firstWords;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Reply> hear(Heard heard) {
        return switch (heard) {
            case Heard.Text text -> words(text);
            case Heard.Forwarded forwarded -> forwarded(forwarded);
            case Heard.Command command -> command(command);
            case Heard.Tap tap -> tapped(tap);
            case Heard.Location location -> location(location);
            case Heard.Media media -> media(media);
            case Heard.Caption caption -> passedOn(met(caption), caption).orElseGet(List::of);
            case Heard.OwnNumber number -> ownNumber(number);
            case Heard.Reach reach -> reach(reach);
        };
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> openQuestions(Instant from, Instant to) {
        return kept.openBetween(from, to);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Reply> askAgain(long chat) {
        var sender = new Sender(chat, "", Optional.empty());
        var person = people.meet(sender, people.languageOf(sender));
        return together(turns.render(List.of(Say.phrase("conversation.was-away")), person),
                take(person, new Utterance.Pressed("go:again")));
    }

    private List<Reply> command(Heard.Command command) {
        var person = met(command);
        return passedOn(person, command).or(() -> arrived(person, command))
                .orElseGet(() -> take(person, new Utterance.Commanded(command.name(), command.argument())));
    }

    /** Somebody who followed a link. Behind one that is unknown, or used up, there is the ordinary welcome. */
    private Optional<List<Reply>> arrived(Person person, Heard.Command command) {
        if (!command.name().equals("start") || command.argument().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(doorways.stream().map(it -> it.enter(person, command.argument()))
                .flatMap(Optional::stream).findFirst().map(arrival -> arrive(person, arrival, command))
                .orElseGet(() -> together(turns.render(List.of(Say.phrase("conversation.link-unknown")), person),
                        take(person, new Utterance.Commanded(command.name(), "")))));
    }

    private List<Reply> arrive(Person person, Arrival arrival, Heard.Command command) {
        var spoken = arrival.language().filter(it -> command.sender().languageTag().flatMap(Language::ofTag).isEmpty());
        spoken.ifPresent(language -> people.speaks(person, language));
        return together(turns.render(arrival.says(), spoken.map(person::speaking).orElse(person)), arrival.words()
                .map(said -> words(new Heard.Text(command.sender(), command.at(), 0, said, false)))
                .orElseGet(List::of));
    }

    private Person met(Heard heard) {
        return people.meet(heard.sender(), people.languageOf(heard.sender()));
    }

    private List<Reply> reach(Heard.Reach reach) {
        people.canBeReached(reach.sender(), !reach.blocked());
        return List.of();
    }

    private List<Reply> words(Heard.Text text) {
        var said = interpreter.interpret(text.text(), people.languageOf(text.sender()), text.at());
        var met = people.meet(text.sender(), spokenLanguage.ofSomebodyNew(text.sender(), said));
        var person = spokenLanguage.of(met, said);
        var understood = inContext.read(said, kept.with(met.chat()), it -> attention(it, person), text.at());
        var before = kept.with(met.chat());
        return afterwards(person, before, intercepted(person, text, understood).map(says -> turns.render(says, person))
                .orElseGet(() -> {
                    var told = spokenLanguage.goOnIn(met, person).map(it -> turns.render(List.of(it), person));
                    return together(told.orElseGet(List::of), heard(person, text, understood));
                }));
    }

    /** What had to be asked all the time is asked when nothing else is, but not again of who has just put it aside. */
    private List<Reply> afterwards(Person person, Conversation before, List<Reply> answers) {
        var asking = afterthoughts.stream().map(it -> it.flow(person)).flatMap(Optional::stream).findFirst();
        var now = kept.with(person.chat());
        var calm = !answers.isEmpty() && answers.stream().noneMatch(Reply::urgent);
        return asking.filter(flow -> calm && !Rests.hasSomething(now)
                && before.talk().filter(talk -> talk.flow().equals(flow)).isEmpty())
                .map(flow -> together(answers, turns.render(List.of(Say.beginning(flow, person.known())), person)))
                .orElse(answers);
    }

    /** What comes twice is said once, as when somebody asks for another language in so many words. */
    private static List<Reply> together(List<Reply> told, List<Reply> answers) {
        var all = new ArrayList<>(told.stream().filter(it -> answers.stream().map(Reply::text)
                .noneMatch(it.text()::equals)).toList());
        all.addAll(answers);
        return all;
    }

    /** The last words are remembered, for somebody may change them. */
    private List<Reply> heard(Person person, Heard.Text text, Understood understood) {
        var before = kept.with(person.chat());
        var rest = text.edited() ? Optional.<String>empty() : dialogue.afterYes(before, understood.text());
        return rest.map(more -> yesAndMore(person, text, more)).orElseGet(() -> {
            var now = meant(understood, person, text.at());
            var replies = take(person, text.edited() ? new Utterance.Changed(text.messageId(), now) : now,
                    text.messageId());
            return together(firstWords.of(person, before, understood), replies);
        });
    }

    /** What follows the yes is read as if it had been said next; the question in between need not be put. */
    private List<Reply> yesAndMore(Person person, Heard.Text text, String more) {
        var answered = take(person, Dialogue.yes(kept.with(person.chat())));
        var now = people.meet(text.sender(), person.language());
        var said = interpreter.interpret(more, now.language(), text.at());
        var understood = inContext.read(said, kept.with(now.chat()), it -> attention(it, now), text.at());
        var replies = following(now, understood, text);
        return replies.isEmpty() || kept.with(now.chat()).talk().isEmpty()
                ? Stream.concat(answered.stream(), replies.stream()).toList()
                : replies;
    }

    private List<Reply> following(Person person, Understood understood, Heard.Text text) {
        if (understood.sureOfAct() && SAYS_NOTHING.contains(understood.act().value()) && understood.when().isEmpty()
                && understood.where().isEmpty() && understood.categories().isEmpty()) {
            return List.of();
        }
        var now = kept.with(person.chat());
        return now.talk().isPresent() && attention(understood, person) == Attention.ASKED
                ? dialogue.besides(now, understood, person)
                        .map(turn -> turns.carryOut(now, turn, text.messageId(), person)).orElseGet(List::of)
                : take(person, meant(understood, person, text.at()), text.messageId());
    }

    /** What is taken back in the same breath is not taken for something. */
    private Utterance.Words meant(Understood understood, Person person, Instant at) {
        var meant = inContext.afresh(interpreter.meant(understood, person.language(), at),
                kept.with(person.chat()), at);
        return new Utterance.Words(meant, interpreter.matters(meant, person.language(), at));
    }

    private Attention attention(Understood understood, Person person) {
        return dialogue.attention(kept.with(person.chat()), understood, person);
    }

    /** "This was for you": the words that were kept, as if they had just been said. */
    private List<Reply> tapped(Heard.Tap tap) {
        var person = met(tap);
        var draft = tap.data().equals(FOR_ME) ? kept.takeDraft(person.chat()) : Optional.<String>empty();
        return draft.map(words -> wordsForMe(person, words, tap))
                .orElseGet(() -> take(person, new Utterance.Pressed(tap.data())));
    }

    /** Nothing else that waits for an answer is meant by them. */
    private List<Reply> wordsForMe(Person person, String words, Heard.Tap tap) {
        kept.keep(person.chat(), kept.with(person.chat()).withPromptsOverlooked());
        var said = interpreter.interpret(words, person.language(), tap.at());
        var understood = inContext.read(said, kept.with(person.chat()), it -> attention(it, person), tap.at());
        return take(person, meant(understood, person, tap.at()));
    }

    private List<Reply> forwarded(Heard.Forwarded forwarded) {
        var person = met(forwarded);
        return passedOn(person, forwarded)
                .orElseGet(() -> take(person, new Utterance.Forwarded(forwarded.text())));
    }

    private List<Reply> location(Heard.Location location) {
        var person = met(location);
        return passedOn(person, location).orElseGet(() -> take(person, new Utterance.Words(
                interpreter.place(location.latitude(), location.longitude(), person.language()), List.of())));
    }

    /** What stands under a picture is read like any other words. */
    private List<Reply> media(Heard.Media media) {
        var person = met(media);
        return passedOn(person, media).orElseGet(() -> {
            var sent = new Enclosure(media.kind(), media.fileId().orElse(""), media.caption().orElse(""));
            var thanked = take(person, new Utterance.Unreadable(sent));
            return sent.caption().isBlank() ? thanked : withCaption(thanked, media, sent.caption());
        });
    }

    private List<Reply> withCaption(List<Reply> thanked, Heard.Media media, String caption) {
        var replies = new ArrayList<>(thanked.subList(0, 1));
        replies.addAll(words(new Heard.Text(media.sender(), media.at(), 0, caption, false)));
        return replies;
    }

    /** The answer when a number was asked; otherwise a card like any other. */
    private List<Reply> ownNumber(Heard.OwnNumber card) {
        var person = met(card);
        var said = interpreter.interpret(card.number(), person.language(), card.at());
        return attention(said, person) == Attention.ANSWERED
                ? take(person, new Utterance.Words(said, List.of()))
                : media(new Heard.Media(card.sender(), card.at(), Heard.Media.Kind.CONTACT, Optional.empty(),
                        Optional.empty()));
    }

    private Optional<List<Reply>> passedOn(Person person, Heard heard) {
        var busy = kept.with(person.chat()).talk().isPresent();
        return interceptors.stream().map(it -> it.intercept(person, heard, busy)).flatMap(Optional::stream).findFirst()
                .map(says -> turns.render(says, person));
    }

    private Optional<List<Say>> intercepted(Person person, Heard.Text text, Understood understood) {
        var attention = attention(understood, person);
        var says = interceptors.stream().map(it -> it.intercept(person, text, understood, attention))
                .flatMap(Optional::stream).findFirst();
        if (says.filter(Conversations::isGrave).isPresent()) {
            var alarm = says.stream().flatMap(List::stream).flatMap(say -> say.alarm().stream()).findFirst();
            kept.keep(person.chat(), kept.with(person.chat()).paused().lately(lately -> lately.grave(alarm)));
            turns.keepQuiet(person);
        }
        return says;
    }

    /** Who is in danger is not asked for a postcode: what was going on waits until they want to go on. */
    private static boolean isGrave(List<Say> says) {
        return says.stream().anyMatch(Say::urgent);
    }

    private List<Reply> take(Person person, Utterance utterance) {
        return take(person, utterance, 0);
    }

    private List<Reply> take(Person person, Utterance utterance, long message) {
        var before = kept.with(person.chat());
        return turns.carryOut(before, dialogue.hear(before, utterance, person), message, person);
    }
}
