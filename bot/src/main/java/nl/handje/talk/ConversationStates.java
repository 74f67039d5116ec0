package nl.handje.talk;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All conversations as they are kept. */
interface ConversationStates extends JpaRepository<ConversationState, Long> {
    List<ConversationState> findByReadingsTrueAndChangedAtBefore(Instant before);

    @Query("""
            select s.chat from ConversationState s
            where s.talking and s.changedAt between :from and :to order by s.changedAt""")
    List<Long> openBetween(Instant from, Instant to);
}
