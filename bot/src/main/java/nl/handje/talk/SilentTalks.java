package nl.handje.talk;

import nl.handje.conversation.Flow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Talks over which somebody fell silent: set aside after a while, given up after a long one, never taken away unseen.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SilentTalks {
    private final KeptConversations kept;
    private final Flows flows;

    SilentTalks(KeptConversations kept, Flows flows) {
        this.kept = kept;
        this.flows = flows;
    }

    /**
     * The question of this turn is not waited for any longer: the talk waits until the person wants to go on.
     *
     * @return whether that is worth a word: the question was still open, and somebody wants or offers something
     */
    public boolean setAside(long chat, int turn) {
        var conversation = kept.with(chat);
        var silent = conversation.paused().setAside().stream().findFirst().filter(talk -> talk.turn() == turn);
        if (silent.isPresent() && conversation.talk().isPresent()) {
            kept.keep(chat, conversation.paused());
        }
        return silent.flatMap(talk -> flows.named(talk.flow())).flatMap(Flow::startedBy).isPresent();
    }

    /** What was asked so long ago is given up; the person hears of it when they write again. */
    public void giveUp(long chat, int turn) {
        kept.keep(chat, kept.with(chat).withoutWaitingSince(turn));
    }
}
