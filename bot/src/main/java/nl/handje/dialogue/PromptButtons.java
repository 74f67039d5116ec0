package nl.handje.dialogue;

import java.util.ArrayList;
import java.util.List;
import nl.handje.conversation.Say.Option;
import nl.handje.talk.Prompt;

/** What can be answered to something that was put to somebody, as buttons. */
final class PromptButtons {
    private PromptButtons() {
    }

    static Option[] of(Prompt prompt) {
        return rows(prompt).stream().flatMap(List::stream).toArray(Option[]::new);
    }

    /** One below the other. */
    static List<List<Option>> rows(Prompt prompt) {
        return prompt.choices().stream().map(choice -> List.of(Option.of(choice.phrase(), choice.action()))).toList();
    }

    /** As above, and that something else is meant. */
    static List<List<Option>> orSomethingElse(Prompt prompt) {
        var rows = new ArrayList<>(rows(prompt));
        rows.add(List.of(Option.of("conversation.something-else", "go:me")));
        return rows;
    }
}
