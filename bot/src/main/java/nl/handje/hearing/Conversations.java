package nl.handje.hearing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Arrival;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Doorway;
import nl.handje.conversation.People;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.dialogue.Utterance;
import nl.handje.messenger.Enclosure;
import nl.handje.messenger.Heard;
import nl.handje.messenger.Listener;
import nl.handje.messenger.Reply;
import nl.handje.messenger.Sender;
import nl.handje.nlp.Language;
import nl.handje.talk.KeptConversations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hears what somebody did, sees for whom it is, and takes it through the dialogue. */
@Service
class Conversations implements Listener {
    /** The button with which somebody says that their words were for the bot. */
    private static final String FOR_ME = SpokenWords.FOR_ME;

    private final People people;
    private final KeptConversations kept;
    private final Reading reading;
    private final Interception interception;
    private final SpokenWords spokenWords;
    private final Turns turns;
    private final List<Doorway> doorways;

    Conversations(People people, KeptConversations kept, Reading reading, Interception interception,
            SpokenWords spokenWords, Turns turns, List<Doorway> doorways) {
        this.people = people;
        this.kept = kept;
        this.reading = reading;
        this.interception = interception;
        this.spokenWords = spokenWords;
        this.turns = turns;
        this.doorways = doorways;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Reply> hear(Heard heard) {
        return switch (heard) {
            case Heard.Text text -> spokenWords.hear(text);
            case Heard.Forwarded forwarded -> forwarded(forwarded);
            case Heard.Command command -> command(command);
            case Heard.Tap tap -> tapped(tap);
            case Heard.Location location -> location(location);
            case Heard.Media media -> media(media);
            case Heard.Caption caption -> interception.of(met(caption), caption).orElseGet(List::of);
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
        return Replies.together(turns.render(List.of(Say.phrase("conversation.was-away")), person),
                turns.take(person, new Utterance.Pressed("go:again")));
    }

    private List<Reply> command(Heard.Command command) {
        var person = met(command);
        return interception.of(person, command).or(() -> arrived(person, command))
                .orElseGet(() -> turns.take(person, new Utterance.Commanded(command.name(), command.argument())));
    }

    /** Somebody who followed a link. Behind one that is unknown, or used up, there is the ordinary welcome. */
    private Optional<List<Reply>> arrived(Person person, Heard.Command command) {
        if (!command.name().equals("start") || command.argument().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(doorways.stream().map(it -> it.enter(person, command.argument()))
                .flatMap(Optional::stream).findFirst().map(arrival -> arrive(person, arrival, command))
                .orElseGet(
                        () -> Replies.together(turns.render(List.of(Say.phrase("conversation.link-unknown")), person),
                                turns.take(person, new Utterance.Commanded(command.name(), "")))));
    }

    private List<Reply> arrive(Person person, Arrival arrival, Heard.Command command) {
        var spoken = arrival.language().filter(it -> command.sender().languageTag().flatMap(Language::ofTag).isEmpty());
        spoken.ifPresent(language -> people.speaks(person, language));
        return Replies.together(turns.render(arrival.says(), spoken.map(person::speaking).orElse(person)),
                arrival.words()
                        .map(said -> spokenWords.hear(new Heard.Text(command.sender(), command.at(), 0, said, false)))
                        .orElseGet(List::of));
    }

    private Person met(Heard heard) {
        return people.meet(heard.sender(), people.languageOf(heard.sender()));
    }

    private List<Reply> reach(Heard.Reach reach) {
        people.canBeReached(reach.sender(), !reach.blocked());
        return List.of();
    }

    /** "This was for you": the words that were kept, as if they had just been said. */
    private List<Reply> tapped(Heard.Tap tap) {
        var person = met(tap);
        var draft = tap.data().equals(FOR_ME) ? kept.takeDraft(person.chat()) : Optional.<String>empty();
        return draft.map(words -> spokenWords.forMe(person, words, tap.at()))
                .orElseGet(() -> turns.take(person, new Utterance.Pressed(tap.data())));
    }

    private List<Reply> forwarded(Heard.Forwarded forwarded) {
        var person = met(forwarded);
        return interception.of(person, forwarded)
                .orElseGet(() -> turns.take(person, new Utterance.Forwarded(forwarded.text())));
    }

    private List<Reply> location(Heard.Location location) {
        var person = met(location);
        return interception.of(person, location).orElseGet(() -> turns.take(person, reading.place(location, person)));
    }

    /** What stands under a picture is read like any other words. */
    private List<Reply> media(Heard.Media media) {
        var person = met(media);
        return interception.of(person, media).orElseGet(() -> {
            var sent = new Enclosure(media.kind(), media.fileId().orElse(""), media.caption().orElse(""));
            var thanked = turns.take(person, new Utterance.Unreadable(sent));
            return sent.caption().isBlank() ? thanked : withCaption(thanked, media, sent.caption());
        });
    }

    private List<Reply> withCaption(List<Reply> thanked, Heard.Media media, String caption) {
        var replies = new ArrayList<>(thanked.subList(0, 1));
        replies.addAll(spokenWords.hear(new Heard.Text(media.sender(), media.at(), 0, caption, false)));
        return replies;
    }

    /** The answer when a number was asked; otherwise a card like any other. */
    private List<Reply> ownNumber(Heard.OwnNumber card) {
        var person = met(card);
        var said = reading.alone(card.number(), person.language(), card.at());
        return reading.attention(said, person) == Attention.ANSWERED
                ? turns.take(person, new Utterance.Words(said, List.of()))
                : media(new Heard.Media(card.sender(), card.at(), Heard.Media.Kind.CONTACT, Optional.empty(),
                        Optional.empty()));
    }
}
