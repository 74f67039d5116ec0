package nl.handje.language;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.privacy.Fact;
import nl.handje.privacy.Kept;
import nl.handje.privacy.PersonalRecords;
import nl.handje.resident.Resident;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The languages that somebody said they speak. */
@Component
@Order(80)
class LanguageRecords implements PersonalRecords {
    private final LanguagesSpoken languages;

    LanguageRecords(LanguagesSpoken languages) {
        this.languages = languages;
    }

    @Override
    public Set<String> tables() {
        return Set.of("resident_language");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(new Kept("languages", languages.said(resident.id()).stream()
                .map(it -> List.of(new Fact("language", it.tag(), it.spoken()))).toList()));
    }

    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        languages.forget(resident.id());
    }
}
