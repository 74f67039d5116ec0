package nl.handje.privacy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.messaging.Traces;
import nl.handje.phrase.Spoken;
import nl.handje.resident.Resident;
import nl.handje.talk.KeptConversations;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How far the talk is, and the messages that came and went. */
@Component
@Order(80)
class TalkRecords implements PersonalRecords {
    private final KeptConversations conversations;
    private final Traces traces;

    TalkRecords(KeptConversations conversations, Traces traces) {
        this.conversations = conversations;
        this.traces = traces;
    }

    @Override
    public Set<String> tables() {
        return Set.of("conversation", "inbox", "outbox");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(
                new Kept("conversation", conversations.asKept(resident.chat()).stream()
                        .map(state -> List.of(Fact.of("so-far", state))).toList()),
                new Kept("messages", traces.of(resident.chat()).stream().map(TalkRecords::facts).toList()));
    }

    private static List<Fact> facts(Traces.Trace trace) {
        return List.of(
                new Fact("from", trace.mine() ? "YOU" : "HANDJE",
                        Spoken.phrase(trace.mine() ? "state.YOU" : "state.HANDJE")),
                Fact.of("at", trace.at()), Fact.of("words", trace.words()));
    }

    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        conversations.forget(resident.chat());
    }
}
