package nl.handje.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.conversation.PromptChoice;
import nl.handje.nlp.Category;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Typing;
import nl.handje.phrase.Wordings;
import nl.handje.talk.Conversation;
import nl.handje.talk.Shown;

/** Words instead of a press: what a button says, or what people say for it. Thread-safe. */
final class SaidButton {
    private static final String BEGINS = "words.conversation.begin-";
    private static final Pattern SPACE = Pattern.compile(" ");
    /** More words say something of their own. */
    private static final int FEW = 6;
    /** Below so many letters a slip makes another word. */
    private static final int LONG_ENOUGH = 6;

    private final Phrasebook phrasebook;
    private final Set<String> little;

    SaidButton(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
        this.little = Arrays.stream(Language.values())
                .flatMap(it -> Wordings.written(phrasebook, it, "words.little"))
                .collect(Collectors.toSet());
    }

    /** The button whose words these are, with other little words or a slip. */
    Optional<String> said(Conversation conversation, String text) {
        var said = Wordings.plain(text);
        return only(conversation, shown -> !said.isEmpty() && Wordings.plain(shown.label()).equals(said))
                .or(() -> only(conversation, shown -> isNearly(shown.label(), text)));
    }

    /** "Shall I ask a person?", put just now: yes. */
    Optional<String> offeredAPerson(Conversation conversation) {
        return only(conversation, shown -> shown.action().equals("person:ask"))
                .filter(it -> conversation.talk().filter(talk -> talk.notUnderstood() > 2).isPresent());
    }

    /** The one button that is surely meant by words that are not its own. */
    Optional<String> meant(Conversation conversation, Understood understood) {
        var text = understood.text();
        return only(conversation, shown -> SPACE.split(Wordings.plain(text)).length <= FEW
                && phrasebook.has(shown.ways()) && Wordings.of(phrasebook, shown.ways()).areIn(text)
                && !(shown.ways().startsWith(BEGINS) && saysWhat(understood)));
    }

    /** "I am looking for somebody for the garden" says more than "I need help". */
    private static boolean saysWhat(Understood understood) {
        return !understood.when().isEmpty()
                || understood.categories().stream().anyMatch(kind -> kind.value() != Category.UNKNOWN);
    }

    /** The button's own words, or those that people use for it: they stand under {@code words.<key of the button>}. */
    boolean isSaid(PromptChoice choice, String text) {
        var ways = "words." + choice.phrase();
        return isLabel(choice, text) || (phrasebook.has(ways) && Wordings.of(phrasebook, ways).areIn(text));
    }

    private boolean isLabel(PromptChoice choice, String text) {
        return Arrays.stream(Language.values()).anyMatch(it -> Wordings.plain(phrasebook.say(it, choice.phrase()))
                .equals(Wordings.plain(text)));
    }

    private static Optional<String> only(Conversation conversation, Predicate<Shown> meant) {
        List<String> actions = conversation.lately().shown().stream().filter(meant).map(Shown::action).distinct()
                .toList();
        return actions.size() == 1 ? Optional.of(actions.getFirst()) : Optional.empty();
    }

    private boolean isNearly(String label, String text) {
        var ours = bare(label);
        var said = bare(text);
        return ours.length() >= LONG_ENOUGH && Typing.distance(ours, said) <= 1;
    }

    /** "That belongs to it" and "it belongs to it" are one; so are "hoort er bij" and "hoort erbij". */
    private String bare(String text) {
        return Stream.of(SPACE.split(Wordings.withoutPoliteness(Wordings.plain(text))))
                .filter(word -> !little.contains(word)).collect(Collectors.joining());
    }
}
