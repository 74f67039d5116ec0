package nl.handje.conversation;

import org.springframework.data.jpa.repository.JpaRepository;

/** All conversations as they are kept. */
interface ConversationStates extends JpaRepository<ConversationState, Long> {
}
