package nl.handje.request;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import nl.handje.nlp.Act;
import nl.handje.nlp.Context;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understanding;
import org.springframework.stereotype.Component;

/**
 * A sentence that is meant for Handje and not for a neighbour: a question about how things go, or what the writer would
 * do for others. Thread-safe.
 */
@Component
class AsideToHandje {
    private static final Pattern QUESTION = Pattern.compile("(?iu)^\\P{L}*(?:(?:en|and|maar|but|oh|o)\\s+)?"
            + "(?:hoe|hoelang|hoeveel|wat|waarom|is dit|is dat|is het|kost|moet ik|mag ik|krijg ik"
            + "|how|what|why|is this|is that|is it|does it|do i|must i|may i|will i)\\b.*\\?\\s*$");
    private static final Pattern OFFER = Pattern
            .compile("(?iu)^\\P{L}*(?:(?:en|and|maar|but|dan|then|ook|also)\\s+){0,20}"
                    + "(?:ik|i)\\s+(?:kan|wil|can|could|will|would)\\b(?!.*\\b(?:met iemand|met een|samen|with somebody|with someone|with a|together)\\b).*");
    private static final double SURELY = 0.9;

    private final Understanding understanding;
    private final Clock clock;

    AsideToHandje(Understanding understanding, Clock clock) {
        this.understanding = understanding;
        this.clock = clock;
    }

    boolean is(String sentence, Language language) {
        return QUESTION.matcher(sentence).matches()
                || (OFFER.matcher(sentence).matches() && offers(sentence, language));
    }

    private boolean offers(String sentence, Language language) {
        var read = understanding.of(sentence, Context.at(ZonedDateTime.now(clock)).preferring(language));
        return read.act().value() == Act.OFFER && read.act().confidence() >= SURELY && !read.categories().isEmpty();
    }
}
