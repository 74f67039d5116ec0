package nl.handje.understanding;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.handje.nlp.Category;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understood;

/**
 * "Someone who speaks Turkish, for my groceries": which language is spoken makes no interpreter of who does groceries.
 */
final class LanguageByTheWay {
    private static final Set<Category> OF_LANGUAGE = Set.of(Category.INTERPRETING, Category.LANGUAGE_BUDDY);
    private static final Pattern SPEAKS = Pattern.compile(
            "\\b(?:spree?kt?|spreken|praat|praten|versta(?:at)?)\\b|sprekende?\\b|talige?\\b"
                    + "|\\b(?:speaks?|speaking|understands?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INTERPRETS = Pattern.compile(
            "vertal|vertaal|tolk|oefenen|leren|leer\\b|lessen?\\b|translat|interpret|practi[sc]|learn|teach|lessons?\\b",
            Pattern.CASE_INSENSITIVE);

    private LanguageByTheWay() {
    }

    /** Without the kinds of help with language, when another kind is asked or offered as well. */
    static Understood without(Understood said) {
        var others = said.categories().stream().filter(it -> !OF_LANGUAGE.contains(it.value())).toList();
        return others.isEmpty() || others.size() == said.categories().size() || !isIn(said.text())
                ? said
                : with(said, others);
    }

    /** Whether a clause says no more than which language is spoken. */
    static boolean isAllOf(Understood clause) {
        return isIn(clause.text()) && OF_LANGUAGE
                .containsAll(clause.categories().stream().map(Prediction::value).collect(Collectors.toSet()));
    }

    private static boolean isIn(String text) {
        return SPEAKS.matcher(text).find() && !INTERPRETS.matcher(text).find();
    }

    private static Understood with(Understood said, List<Prediction<Category>> categories) {
        return new Understood(said.text(), said.language(), said.acts(), said.sureOfAct(), categories,
                said.candidates().stream().filter(it -> !OF_LANGUAGE.contains(it.value())).toList(),
                said.beneficiary(), said.when(), said.where(), said.urgency(), said.concerns(), said.agreed(),
                said.foreign());
    }
}
