package nl.handje.nlp.time;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.handje.nlp.text.Fold;
import nl.handje.nlp.text.Token;
import nl.handje.nlp.text.WordList;

/** What a word near a time tells about it, from the file of hints. */
enum Hint {
    EXCEPT, NOT, BEFORE_NOT, AFTER_NOT, LITTLE, JOIN, ONLY, WORK, MINE, IS, CANNOT, DO, BUSY, ONCE, TIMES, ONE, OR, SINCE, OVER, ASKING, NOT_YET, ALL_DAY, AND, BUT, ALL, OF_ALL, PLURAL, ALSO_A_WORD, CLAUSE, BEFORE_BARE, AFTER_BARE, FOR, RANGE;

    private static final Map<Hint, Set<String>> WORDS = words();

    private static Map<Hint, Set<String>> words() {
        var words = new EnumMap<Hint, Set<String>>(Hint.class);
        for (var line : WordList.lines("times/hints.tsv")) {
            var columns = line.split("\t", 2);
            words.put(valueOf(columns[0]), Set.copyOf(Arrays.asList(Fold.of(columns[1]).split(", ", -1))));
        }
        return words;
    }

    boolean in(Token token) {
        return WORDS.getOrDefault(this, Set.of()).contains(token.text());
    }
}
