package nl.handje.conversation;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

/** All conversations as they are kept. */
interface ConversationStates extends JpaRepository<ConversationState, Long> {
    @NativeQuery("select * from conversation where changed_at < :before and cast(state as text) like '%reading\"%'")
    List<ConversationState> withReadingsBefore(Instant before);

    @NativeQuery("""
            select chat from conversation
            where jsonb_typeof(state -> 'talk') = 'object' and changed_at between :from and :to order by changed_at""")
    List<Long> openBetween(Instant from, Instant to);
}
