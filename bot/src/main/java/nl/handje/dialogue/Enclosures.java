package nl.handje.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.handje.asking.Asking;
import nl.handje.asking.Turn;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.messenger.Enclosure;

/** What is not words: a photo, a voice message, a sticker. Taken with thanks, and a human can look at it. */
final class Enclosures {
    private final Asking asking;
    private final Explanations explanations;

    Enclosures(Asking asking, Explanations explanations) {
        this.asking = asking;
        this.explanations = explanations;
    }

    Turn received(Turn turn, Enclosure sent, Person person) {
        return switch (sent.kind()) {
            case PHOTO -> keep(turn, sent, "conversation.photo", "conversation.let-a-person-look", person);
            case VIDEO, VIDEO_NOTE -> keep(turn, sent, "conversation.video", "conversation.let-a-person-look", person);
            case DOCUMENT -> keep(turn, sent, "conversation.document", "conversation.let-a-person-look", person);
            case VOICE, AUDIO -> keep(turn, sent, "conversation.voice", "conversation.let-a-person-listen", person);
            case STICKER, ANIMATION, DICE -> aside(turn, "conversation.sticker", person);
            case CONTACT -> aside(turn, "conversation.contact", person);
            case POLL -> aside(turn, "conversation.poll", person);
            case OTHER -> aside(turn, "conversation.unreadable", person);
        };
    }

    private Turn aside(Turn turn, String phrase, Person person) {
        return explanations.aside(turn, Say.phrase(phrase), person);
    }

    private Turn keep(Turn turn, Enclosure sent, String phrase, String button, Person person) {
        var kept = turn.in(turn.conversation().lately(lately -> lately.enclosing(Optional.of(sent))));
        var look = Option.of(button, "person:enclosure");
        if (turn.conversation().talk().isPresent()) {
            return asking.repeat(kept.say(Say.phrase(phrase).with(look)), person);
        }
        var buttons = new ArrayList<>(List.of(look));
        buttons.addAll(List.of(explanations.beginnings()));
        return kept.say(Say.phrase(phrase).with(buttons.toArray(Option[]::new)));
    }

    /** Somebody else's words, passed on: whether they are an ask is for who passed them on to say. */
    Turn forwarded(Turn turn, String words, Person person) {
        var kept = turn.in(turn.conversation().drafting(words)).say(Say.phrase("conversation.forwarded")
                .with(Option.of("conversation.forwarded-mine", "go:me"), Option.of("conversation.a-person",
                        "person:ask")));
        return asking.repeat(kept, person);
    }
}
