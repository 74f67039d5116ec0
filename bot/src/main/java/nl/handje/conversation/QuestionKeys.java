package nl.handje.conversation;

import java.util.List;

/** Under which key the words of a question stand: the flow's own, or those that every flow shares. */
final class QuestionKeys {
    private final Phrasebook phrasebook;

    QuestionKeys(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    /** The words for putting it in some manner; those for the first time when it has none of its own. */
    String of(Talk talk, String question, String manner) {
        return first(List.of(talk.flow() + "." + question + "." + manner, question + "." + manner,
                talk.flow() + "." + question + ".ask", question + ".ask"));
    }

    String ofOption(Talk talk, String option) {
        return first(
                List.of(talk.flow() + "." + talk.asked() + ".option." + option, talk.asked() + ".option." + option));
    }

    String ofWhy(Talk talk) {
        return first(List.of(talk.flow() + "." + talk.asked() + ".why", talk.asked() + ".why", "conversation.why"));
    }

    /** Whether it has a name, so that it can be chosen as what should be different. */
    boolean hasName(Talk talk, String question) {
        var name = of(talk, question, "name");
        return name.endsWith(".name") && phrasebook.has(name);
    }

    private String first(List<String> keys) {
        return keys.stream().filter(phrasebook::has).findFirst().orElseGet(keys::getLast);
    }
}
