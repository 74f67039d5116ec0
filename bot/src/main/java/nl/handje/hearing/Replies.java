package nl.handje.hearing;

import java.util.ArrayList;
import java.util.List;
import nl.handje.messenger.Reply;

/** What is answered from two sides. */
final class Replies {
    private Replies() {
    }

    /** What comes twice is said once, as when somebody asks for another language in so many words. */
    static List<Reply> together(List<Reply> told, List<Reply> answers) {
        var all = new ArrayList<>(told.stream().filter(it -> answers.stream().map(Reply::text)
                .noneMatch(it.text()::equals)).toList());
        all.addAll(answers);
        return all;
    }
}
