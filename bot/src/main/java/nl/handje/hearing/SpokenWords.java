package nl.handje.hearing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Afterthought;
import nl.handje.conversation.Attention;
import nl.handje.conversation.BesideYes;
import nl.handje.conversation.Attention;
import nl.handje.conversation.BesideYes;
import nl.handje.conversation.People;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.dialogue.Dialogue;
import nl.handje.dialogue.Rests;
import nl.handje.dialogue.Utterance;
import nl.handje.messenger.Heard;
import nl.handje.messenger.Reply;
import java.util.Set;
import java.util.stream.Stream;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.talk.Conversation;
import nl.handje.talk.Prompt;
import nl.handje.talk.KeptConversations;
import org.springframework.stereotype.Component;

/** Hears words: in whose language, for whom they are, and what they answer, begin or change. */
@Component
class SpokenWords {
    /** After a yes this is no more than politeness. */
    private static final Set<Act> POLITE = EnumSet.of(Act.AFFIRM, Act.THANKS, Act.GREETING);

    /** The button with which somebody says that their words were for the bot. */
    static final String FOR_ME = "go:me";

    private final People people;
    private final KeptConversations kept;
    private final Dialogue dialogue;
    private final Reading reading;
    private final Interception interception;
    private final Turns turns;
    private final List<Afterthought> afterthoughts;
    private final List<BesideYes> besideYes;
    private final FirstWords firstWords;
    private final SpokenLanguage spokenLanguage;
    private final Wordings forMe;

    SpokenWords(People people, KeptConversations kept, Dialogue dialogue, Reading reading, Interception interception,
            Turns turns, List<Afterthought> afterthoughts, List<BesideYes> besideYes, FirstWords firstWords,
            Phrasebook phrasebook) {
        this.people = people;
        this.kept = kept;
        this.dialogue = dialogue;
        this.reading = reading;
        this.interception = interception;
        this.turns = turns;
        this.afterthoughts = afterthoughts;
        this.besideYes = besideYes;
        this.firstWords = firstWords;
        this.spokenLanguage = new SpokenLanguage(people);
        this.forMe = Wordings.of(phrasebook, "words.relay.for-me");
    }

    /** The answer to the words, whoever answers. */
    List<Reply> hear(Heard.Text text) {
        var said = reading.alone(text.text(), people.languageOf(text.sender()), text.at());
        var met = people.meet(text.sender(), spokenLanguage.ofSomebodyNew(text.sender(), said));
        var person = spokenLanguage.of(met, said);
        var understood = reading.of(said, person, text.at());
        var before = kept.with(met.chat());
        if (saysThatItIsForMe(before, text.text())) {
            return kept.takeDraft(person.chat()).map(words -> forMe(person, words, text.at())).orElseGet(List::of);
        }
        return afterwards(person, before, interception.of(person, text, understood)
                .orElseGet(() -> {
                    var told = spokenLanguage.goOnIn(met, person).map(it -> turns.render(List.of(it), person));
                    return Replies.together(told.orElseGet(List::of), heard(person, text, understood));
                }));
    }

    /** What had to be asked all the time is asked when nothing else is, but not again of who has just put it aside. */
    private List<Reply> afterwards(Person person, Conversation before, List<Reply> answers) {
        var asking = afterthoughts.stream().map(it -> it.flow(person)).flatMap(Optional::stream).findFirst();
        var now = kept.with(person.chat());
        var calm = !answers.isEmpty() && answers.stream().noneMatch(Reply::urgent);
        return asking.filter(flow -> calm && !Rests.hasSomething(now)
                && before.talk().filter(talk -> talk.flow().equals(flow)).isEmpty())
                .map(flow -> Replies.together(answers,
                        turns.render(List.of(Say.beginning(flow, person.known())), person)))
                .orElse(answers);
    }

    /** "Voor Handje", to whom some words were meant for: as its button would say it. */
    private boolean saysThatItIsForMe(Conversation before, String text) {
        return !before.draft().isEmpty() && forMe.are(text)
                && before.lately().shown().stream().anyMatch(shown -> shown.action().equals(FOR_ME));
    }

    /** Words that were kept, as if they had just been said; nothing else that waits for an answer is meant by them. */
    List<Reply> forMe(Person person, String words, Instant at) {
        kept.keep(person.chat(), kept.with(person.chat()).withPromptsOverlooked());
        var understood = reading.of(words, person, at);
        var free = kept.with(person.chat()).talk().isEmpty();
        return Optional.of(understood).filter(it -> free).flatMap(it -> interception.ofTheBot(person, it))
                .orElseGet(() -> turns.take(person, reading.meant(understood, person, at)));
    }

    /** The last words are remembered, for somebody may change them. */
    private List<Reply> heard(Person person, Heard.Text text, Understood understood) {
        var before = kept.with(person.chat());
        var rest = text.edited() ? Optional.<String>empty() : dialogue.afterYes(before, understood.text());
        return rest.map(more -> yesAndMore(person, text, more)).orElseGet(() -> {
            var now = reading.meant(understood, person, text.at());
            var replies = turns.take(person, text.edited() ? new Utterance.Changed(text.messageId(), now) : now,
                    text.messageId());
            var more = dialogue.afterYesToWhatWasPut(before, understood);
            return Stream.of(firstWords.of(person, before, understood), replies,
                    more.map(words -> besidesYes(person, text, before.freshPrompt().map(Prompt::key).orElse(""), words))
                            .orElseGet(List::of))
                    .flatMap(List::stream)
                    .toList();
        });
    }

    /** What follows the yes is read as if it had been said next; the question in between need not be put. */
    private List<Reply> yesAndMore(Person person, Heard.Text text, String more) {
        var answered = turns.take(person, Dialogue.yes(kept.with(person.chat())));
        var now = people.meet(text.sender(), person.language());
        var replies = following(now, reading.of(more, now, text.at()), text);
        return replies.isEmpty() || kept.with(now.chat()).talk().isEmpty()
                ? Stream.concat(answered.stream(), replies.stream()).toList()
                : replies;
    }

    private List<Reply> following(Person person, Understood understood, Heard.Text text) {
        if (isPoliteness(understood)) {
            return List.of();
        }
        var now = kept.with(person.chat());
        return now.talk().isPresent() && reading.attention(understood, person) == Attention.ASKED
                ? dialogue.besides(now, understood, person)
                        .map(turn -> turns.carryOut(now, turn, text.messageId(), person)).orElseGet(List::of)
                : turns.take(person, reading.meant(understood, person, text.at()), text.messageId());
    }

    /**
     * "Yes please. Is she of my age?": for the neighbour, if they can be asked now; else it is said that we do not
     * know.
     */
    private List<Reply> besidesYes(Person person, Heard.Text text, String put, String words) {
        var rest = new Heard.Text(text.sender(), text.at(), 0, words, false);
        var asks = words.contains("?");
        var understood = reading.of(words, person, text.at());
        return besideYes.stream().flatMap(it -> it.hear(person, put, understood).stream()).findFirst()
                .map(says -> turns.render(says, person))
                .or(() -> interception.of(person, rest, understood, asks ? Attention.ASKED : Attention.FREE))
                .or(() -> Optional.of(turns.render(asks ? List.of(Say.phrase("conversation.ask-them")) : List.of(),
                        person)))
                .orElseGet(List::of);
    }

    private static boolean isPoliteness(Understood understood) {
        return understood.sureOfAct() && POLITE.contains(understood.act().value()) && understood.when().isEmpty()
                && understood.where().isEmpty() && understood.categories().isEmpty();
    }
}
