package nl.handje.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.conversation.Action;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Spoken;
import nl.handje.phrase.Wording;
import nl.handje.privacy.Fact;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Who has read my messages?": each opening with its time, who it was by role, and what for. */
@Component
@Order(15)
class WhoLooked implements Action, Interceptor {
    private static final Set<String> PURPOSES = Set.of("REVIEW", "SECOND_OPINION", "APPEAL", "LEARNING", "TAKEOVER",
            "REQUEST", "ENCLOSURE");
    private static final Set<Source> NO_WORRY = EnumSet.of(Source.PERSON, Source.UNANSWERED, Source.NO_SHOW);
    private static final int SHOWN = 20;

    private final AccessLog log;
    private final Residents residents;
    private final Wording asked;

    WhoLooked(AccessLog log, Residents residents, Phrasebook phrasebook) {
        this.log = log;
        this.residents = residents;
        this.asked = new Wording(phrasebook, "who-looked");
    }

    @Override
    public String verb() {
        return "looked";
    }

    @Override
    public List<Say> act(Person person, String id) {
        var openings = log.of(residents.findByChat(person.chat()).orElseThrow().id());
        return List.of(openings.isEmpty()
                ? Say.phrase("looked.nobody")
                : Say.phrase("looked.list", openings.size(), lines(openings)));
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return asked.fits(understood.text()) ? Optional.of(act(person, "show")) : Optional.empty();
    }

    private static Spoken lines(List<AccessLog.Opening> openings) {
        return (language, phrasebook) -> openings.stream().limit(SHOWN)
                .map(opening -> phrasebook.say(language, "looked.line", Fact.spoken(opening.at()),
                        Spoken.phrase("state." + opening.role()), purpose(opening).spoken()))
                .collect(Collectors.joining("\n"));
    }

    /** What it was opened for; of a purpose that has no words yet, at least that there was one. */
    static Fact purpose(AccessLog.Opening opening) {
        return new Fact("purpose", opening.purpose(), Spoken.phrase("looked.purpose." + named(opening)));
    }

    /** Who asked for a human, or for whom nobody was found, gave no reason for worry. */
    private static String named(AccessLog.Opening opening) {
        if (!PURPOSES.contains(opening.purpose())) {
            return "OTHER";
        }
        return opening.source().filter(it -> opening.purpose().equals("REVIEW") && NO_WORRY.contains(it))
                .map(Source::name).orElse(opening.purpose());
    }
}
