package nl.handje.learning;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import nl.handje.conversation.Prompts;
import nl.handje.resident.Residents;
import nl.handje.talk.KeptConversations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long sentences to learn from stay, fetched or not, and those of which nobody said yet that they may. */
@Component
public class LearningRetention {
    private static final Period KEPT = Period.ofDays(90);
    /** The question is put a day later; two days are left for its answer. */
    private static final Period WAITING = Period.ofDays(3);
    private static final Period READ = Period.ofDays(1);

    private final LearningLines lines;
    private final LearningPermissions permissions;
    private final Residents residents;
    private final Prompts prompts;
    private final KeptConversations conversations;
    private final Clock clock;

    LearningRetention(LearningLines lines, LearningPermissions permissions, Residents residents, Prompts prompts,
            KeptConversations conversations, Clock clock) {
        this.lines = lines;
        this.permissions = permissions;
        this.residents = residents;
        this.prompts = prompts;
        this.conversations = conversations;
        this.clock = clock;
    }

    @Transactional
    public void sweep() {
        lines.deleteByKeptAtBefore(before(KEPT));
        permissions.findByWaitingNotNullAndChangedAtBefore(before(WAITING)).forEach(this::giveUp);
        conversations.forgetReadings(before(READ));
    }

    /** It was asked once, and is not asked again. */
    private void giveUp(LearningPermission permission) {
        permission.takeWaiting();
        residents.findById(permission.resident())
                .ifPresent(resident -> prompts.close(resident.chat(), LearningQuestion.prompt(resident.id())));
    }

    private Instant before(Period age) {
        return ZonedDateTime.now(clock).minus(age).toInstant();
    }
}
