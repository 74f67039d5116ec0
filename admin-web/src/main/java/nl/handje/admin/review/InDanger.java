package nl.handje.admin.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.handje.nlp.Concern;
import nl.handje.safety.HelpLine;
import nl.handje.safety.HelpLines;
import org.springframework.stereotype.Component;

/** What a moderator needs beside the words of somebody who may be in danger. */
@Component
class InDanger {
    private final HelpLines helpLines;

    InDanger(HelpLines helpLines) {
        this.helpLines = helpLines;
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
