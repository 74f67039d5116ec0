package nl.handje.admin.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Language;
import nl.handje.nlp.Severity;
import nl.handje.phrase.Phrasebook;
import nl.handje.safety.FirstAnswer;
import nl.handje.safety.HelpLine;
import nl.handje.safety.HelpLines;
import org.springframework.stereotype.Component;

/** What a moderator needs beside the words of somebody who may be in danger. */
@Component
class InDanger {
    private final FirstAnswer firstAnswer;
    private final HelpLines helpLines;
    private final Phrasebook phrasebook;

    InDanger(FirstAnswer firstAnswer, HelpLines helpLines, Phrasebook phrasebook) {
        this.firstAnswer = firstAnswer;
        this.helpLines = helpLines;
        this.phrasebook = phrasebook;
    }

    /** What the writer read at once, so that nobody says it again. */
    Optional<String> told(Concern concern, Language language) {
        return concern.severity() == Severity.ACUTE
                ? Optional.of(firstAnswer.to(concern).in(language, phrasebook))
                : Optional.empty();
    }

    /** Where somebody can call; nothing for what endangers nobody. */
    List<HelpLine> lines(Concern concern) {
        Map<String, HelpLine> byName = helpLines.all().stream()
                .collect(Collectors.toMap(HelpLine::name, Function.identity()));
        return names(concern).stream().flatMap(name -> Optional.ofNullable(byName.get(name)).stream()).toList();
    }

    private static List<String> names(Concern concern) {
        return switch (concern) {
            case SUICIDE -> List.of("suicide-prevention", "suicide-prevention-free", "emergency");
            case MEDICAL_EMERGENCY -> List.of("emergency");
            case ABUSE -> List.of("safe-at-home", "emergency");
            case CHILD_SAFETY -> List.of("safe-at-home", "child-line", "emergency");
            case FRAUD, HARASSMENT, PROFESSIONAL_CARE, COMMERCIAL, PERSONAL_DATA -> List.of();
        };
    }
}
