package nl.handje.talk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.handje.conversation.Alarm;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.messenger.Enclosure;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how far each talk is, in the transaction of the message that moved it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class KeptConversations implements Prompts {
    private static final Duration QUIET_AFTER = Duration.ofMinutes(30);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final ConversationStates states;
    private final Clock clock;

    KeptConversations(ConversationStates states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    public Conversation with(long chat) {
        return states.findById(chat).map(kept -> StateJson.read(kept.state()))
                .orElseGet(Conversation::fresh);
    }

    public void keep(long chat, Conversation conversation) {
        var text = StateJson.write(conversation);
        var talking = conversation.talk().isPresent();
        states.findById(chat).ifPresentOrElse(kept -> kept.becomes(text, talking, clock.instant()),
                () -> states.save(new ConversationState(chat, text, talking, clock.instant())));
    }

    @Override
    public void open(long chat, String key, List<PromptChoice> choices, String words) {
        var prompt = new Prompt(key, choices, 0, Optional.of(words).filter(it -> !it.isEmpty()));
        change(chat, conversation -> conversation.prompted(prompt));
    }

    /** The talks are read together, so that each is at hand when it is changed. */
    @Override
    public void openAll(List<Opening> openings) {
        if (openings.size() > 1) {
            states.findAllById(openings.stream().map(Opening::chat).toList());
        }
        Prompts.super.openAll(openings);
    }

    @Override
    public boolean isOpen(long chat, String key) {
        return with(chat).prompts().stream().anyMatch(prompt -> prompt.key().equals(key));
    }

    @Override
    public boolean isAnotherFresh(long chat, String key) {
        return with(chat).freshPrompt()
                .filter(prompt -> !prompt.key().equals(key) && prompt.words().filter(it -> !it.isBlank()).isPresent())
                .isPresent();
    }

    @Override
    public Optional<String> last(long chat) {
        return with(chat).lastPut().map(Prompt::key);
    }

    @Override
    public void close(long chat, String key) {
        change(chat, conversation -> conversation.without(key));
    }

    @Override
    public void overlook(long chat) {
        change(chat, Conversation::withPromptsOverlooked);
    }

    @Override
    public void keepDraft(long chat, String words) {
        change(chat, conversation -> conversation.drafting(words));
    }

    @Override
    public Optional<String> takeDraft(long chat) {
        var draft = with(chat).draft();
        change(chat, conversation -> conversation.drafting(""));
        return Optional.of(draft).filter(words -> !words.isEmpty());
    }

    public List<Long> openBetween(Instant from, Instant to) {
        return states.openBetween(from, to);
    }

    /** Something else comes between: what was going on waits until the person wants to go on. */
    public void pause(long chat) {
        change(chat, Conversation::paused);
    }

    @Override
    public void keepEnclosure(long chat, Enclosure sent) {
        change(chat, conversation -> conversation.lately(lately -> lately.enclosing(Optional.of(sent))));
    }

    @Override
    public Optional<Enclosure> takeEnclosure(long chat) {
        var sent = with(chat).lately().enclosure();
        change(chat, conversation -> conversation.lately(lately -> lately.enclosing(Optional.empty())));
        return sent;
    }

    /** Of talks that nobody went on with since then, the words are not kept for learning any longer. */
    public void forgetReadings(Instant since) {
        states.findByReadingsTrueAndChangedAtBefore(since).forEach(kept -> {
            var without = StateJson.read(kept.state()).withoutReadings();
            kept.becomes(StateJson.write(without), without.talk().isPresent(), kept.changedAt());
        });
    }

    /** Whether this flow is going on. */
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public boolean isInFlow(long chat, String flow) {
        return with(chat).talk().filter(talk -> talk.flow().equals(flow)).isPresent();
    }

    /**
     * When a talk with somebody may be taken for over: some time after its last word, much later when a question stands
     * open in it; empty when nothing was ever said.
     */
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public Optional<Instant> quietFrom(long chat) {
        return states.findById(chat).map(kept -> kept.changedAt()
                .plus(with(chat).talk().isPresent() ? FORGOTTEN_AFTER : QUIET_AFTER));
    }

    /** In what danger somebody was answered last; empty when something else was begun since. */
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public Optional<Alarm> alarm(long chat) {
        return with(chat).lately().alarm();
    }

    /** Everything that is kept of the talk with somebody; empty when nothing is. */
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public Optional<String> asKept(long chat) {
        return states.findById(chat).map(ConversationState::state);
    }

    /** Nothing of the talk with somebody is kept any longer. */
    public void forget(long chat) {
        states.findById(chat).ifPresent(states::delete);
    }

    private void change(long chat, UnaryOperator<Conversation> how) {
        keep(chat, how.apply(with(chat)));
    }
}
