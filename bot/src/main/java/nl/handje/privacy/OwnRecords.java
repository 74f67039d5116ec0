package nl.handje.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handje.manner.Manner;
import nl.handje.phrase.Spoken;
import nl.handje.resident.Consent;
import nl.handje.resident.Consents;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who somebody is, how they want to be spoken to, and what they agreed to. */
@Component
@Order(90)
class OwnRecords implements PersonalRecords {
    private final Residents residents;
    private final Consents consents;

    OwnRecords(Residents residents, Consents consents) {
        this.residents = residents;
        this.consents = consents;
    }

    @Override
    public Set<String> tables() {
        return Set.of("resident", "consent");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(new Kept("person", List.of(facts(resident))),
                new Kept("consents", consents.of(resident.id()).stream().map(OwnRecords::facts).toList()));
    }

    private static List<Fact> facts(Resident resident) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("name", resident.name()));
        facts.add(Fact.of("language", resident.language()));
        resident.area().ifPresent(area -> facts.add(Fact.of("area", area)));
        facts.add(Fact.of("hours", resident.hours().write()));
        if (!resident.manner().equals(Manner.USUAL)) {
            facts.add(new Fact("manner", resident.manner().write(), manner(resident.manner())));
        }
        resident.pausedUntil(Instant.MIN).ifPresent(until -> facts.add(Fact.of("paused-until", until)));
        facts.add(Fact.of("met", resident.metAt()));
        facts.add(Fact.of("chat", String.valueOf(resident.chat())));
        facts.add(new Fact("reachable", String.valueOf(resident.isReachable()),
                Spoken.phrase(resident.isReachable() ? "state.YES" : "state.NO")));
        return facts;
    }

    private static Spoken manner(Manner manner) {
        return (language, phrasebook) -> manner.wishes().stream().sorted()
                .map(wish -> phrasebook.say(language, "state." + wish.name())).collect(Collectors.joining(", "));
    }

    private static List<Fact> facts(Consent consent) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("text-version", String.valueOf(consent.textVersion()),
                Spoken.phrase("consent.version", consent.textVersion())));
        facts.add(new Fact("given", consent.givenAt().toString(),
                Spoken.phrase("consent.given", Fact.spoken(consent.givenAt()))));
        consent.withdrawnAt().ifPresent(at -> facts.add(new Fact("withdrawn", at.toString(),
                Spoken.phrase("consent.withdrawn", Fact.spoken(at)))));
        return facts;
    }

    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        consents.deleteAll(consents.of(resident.id()));
        consents.flush();
        residents.delete(resident);
        residents.flush();
    }
}
