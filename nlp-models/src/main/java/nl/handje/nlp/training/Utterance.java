package nl.handje.nlp.training;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Language;

/** A message of the corpus with its labels; one line of a corpus file. */
public record Utterance(String id, Language language, String text, Act act, Set<Category> categories,
        Beneficiary beneficiary, Set<Concern> concerns, String writer) {
    private static final int COLUMNS = 8;

    /** Reads the columns id, lang, text, act, categories, beneficiary, concerns and writer. */
    public static Utterance of(String line) {
        var columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException(columns.length + " columns, not " + COLUMNS);
        }
        return new Utterance(columns[0],
                Language.ofTag(columns[1]).orElseThrow(() -> new IllegalArgumentException("no language " + columns[1])),
                columns[2], Act.valueOf(columns[3]),
                labels(columns[4], Category.class), Beneficiary.valueOf(columns[5]), labels(columns[6], Concern.class),
                columns[7]);
    }

    private static <E extends Enum<E>> Set<E> labels(String column, Class<E> type) {
        return Arrays.stream(column.split(",")).filter(it -> !it.isBlank()).map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toUnmodifiableSet());
    }

    Utterance saying(String words) {
        return new Utterance(id, language, words, act, categories, beneficiary, concerns, writer);
    }
}
