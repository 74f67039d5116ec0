package nl.handje.request;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.nlp.Language;
import nl.handje.phrase.Cues;
import nl.handje.phrase.Phrasebook;
import org.springframework.stereotype.Component;

/** "My daughter (16)", "mijn zoon van 17": for a child of one's own that is not of age its parent decides. */
@Component
class OwnChild {
    private static final String MINE = "(?:mijn|mn|m n|onze|ons|my|our)";
    private static final String AGE = " (?:van |is |aged |who is |die |is pas |is only )?(?:1[0-7]|[0-9])\\b"
            + "(?! (?:keer|uur|dagen|weken|maal|times|hours?|days|weeks|x)\\b)";

    private final Pattern ofTheirOwn;

    OwnChild(Phrasebook phrasebook) {
        var words = Stream.of(Language.values())
                .flatMap(language -> Arrays.stream(phrasebook.say(language, "words.own-child").split("\\|")))
                .map(Cues::plain).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        this.ofTheirOwn = Pattern.compile("(?U)\\b" + MINE + " (?:\\p{L}+ )?" + words + "(?: \\p{L}+)?" + AGE);
    }

    boolean isIn(String text) {
        return ofTheirOwn.matcher(Cues.plain(text)).find();
    }
}
