package nl.handje.hearing;

import nl.handje.conversation.FirstWord;
import nl.handje.talk.KeptConversations;
import nl.handje.conversation.Person;
import nl.handje.messenger.Reply;
import nl.handje.talk.Prompt;
import nl.handje.talk.Conversation;
import nl.handje.dialogue.Rests;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.handje.nlp.Understood;
import org.springframework.stereotype.Component;

/** Says what comes before the first question of a talk, when a feature has a word for how it was begun. */
@Component
class FirstWords {
    private final List<FirstWord> all;
    private final KeptConversations kept;
    private final Turns turns;

    FirstWords(List<FirstWord> all, KeptConversations kept, Turns turns) {
        this.all = all;
        this.kept = kept;
        this.turns = turns;
    }

    /** Only when these words began a talk. */
    List<Reply> of(Person person, Conversation before, Understood understood) {
        if (Rests.hasSomething(before) || !Rests.hasSomething(kept.with(person.chat()))) {
            return List.of();
        }
        var standing = before.prompts().stream().map(Prompt::key).collect(Collectors.toSet());
        return turns.render(all.stream().map(it -> it.before(understood, standing)).flatMap(Optional::stream).limit(1)
                .toList(), person);
    }
}
