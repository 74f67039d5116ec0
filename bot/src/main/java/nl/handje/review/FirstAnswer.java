package nl.handje.review;

import nl.handje.conversation.Spoken;
import nl.handje.nlp.Concern;
import org.springframework.stereotype.Component;

/** What somebody who may be in danger reads within the second: calm words with the right numbers. */
@Component
public class FirstAnswer {
    private final HelpLines lines;

    FirstAnswer(HelpLines lines) {
        this.lines = lines;
    }

    /**
     * The words for an acute concern.
     *
     * @throws IllegalArgumentException
     *             for one that is not acute: there is no such answer
     */
    public Spoken to(Concern concern) {
        return switch (concern) {
            case SUICIDE -> Spoken.phrase("safety.suicide", lines.number("suicide-prevention"),
                    lines.number("suicide-prevention-free"), lines.number("emergency"));
            case MEDICAL_EMERGENCY -> Spoken.phrase("safety.emergency", lines.number("emergency"));
            case ABUSE -> Spoken.phrase("safety.abuse", lines.number("safe-at-home"), lines.number("emergency"));
            case CHILD_SAFETY -> Spoken.phrase("safety.child", lines.number("safe-at-home"),
                    lines.number("child-line"), lines.number("emergency"));
            case FRAUD, HARASSMENT, PROFESSIONAL_CARE, COMMERCIAL, PERSONAL_DATA ->
                throw new IllegalArgumentException(concern + " is not acute");
        };
    }

    /**
     * To who writes on: the numbers again, in other words, for the same block twice feels like talking to a wall.
     *
     * @param times
     *            how often they were answered before
     */
    Spoken again(Concern concern, int times) {
        var manner = times % 2 == 1 ? "again" : "once-more";
        return switch (concern) {
            case SUICIDE -> Spoken.phrase("safety.suicide-" + manner, lines.number("suicide-prevention"),
                    lines.number("suicide-prevention-free"), lines.number("emergency"));
            case MEDICAL_EMERGENCY -> Spoken.phrase("safety.emergency-" + manner, lines.number("emergency"));
            case ABUSE -> Spoken.phrase("safety.abuse-" + manner, lines.number("safe-at-home"),
                    lines.number("emergency"));
            case CHILD_SAFETY -> Spoken.phrase("safety.child-" + manner, lines.number("safe-at-home"),
                    lines.number("child-line"), lines.number("emergency"));
            case FRAUD, HARASSMENT, PROFESSIONAL_CARE, COMMERCIAL, PERSONAL_DATA ->
                throw new IllegalArgumentException(concern + " is not acute");
        };
    }
}
