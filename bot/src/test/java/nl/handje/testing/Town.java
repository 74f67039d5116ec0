package nl.handje.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import nl.handje.messaging.Button;
import nl.handje.messenger.Heard;
import nl.handje.messenger.Listener;
import nl.handje.messenger.Reply;
import nl.handje.messenger.Sender;
import nl.handje.reminder.DueWork;
import nl.handje.reminder.Reminders;
import org.springframework.transaction.support.TransactionTemplate;

/** A town of people who talk with the bot, and its clock. */
public final class Town {
    private static final List<String> BROUGHT_UP = List.of("Ik heb u een maand lang niets gevraagd.",
            "I have not asked you anything for a month.", "Een buur hielp u, en dat ging goed.",
            "A neighbour helped you, and that went well");

    private final AtomicLong chats = new AtomicLong(1000);
    private Listener listener;
    private final Letterbox letterbox;
    private final TransactionTemplate transaction;
    private final DueWork dueWork;
    private final Reminders reminders;
    private final MovableClock clock;
    private final FreshDatabase database;

    Town(Listener listener, Letterbox letterbox, TransactionTemplate transaction, DueWork dueWork, Reminders reminders,
            MovableClock clock,
            FreshDatabase database) {
        this.listener = listener;
        this.letterbox = letterbox;
        this.transaction = transaction;
        this.dueWork = dueWork;
        this.reminders = reminders;
        this.clock = clock;
        this.database = database;
    }

    /** Everybody and everything is forgotten, and it is the first moment again. */
    public void beginsAnew() {
        database.exchange();
        clock.restart();
        letterbox.empty();
    }

    /** Somebody new whose telephone speaks a language. */
    public Neighbour neighbour(String name, String language) {
        return new Neighbour(this, new Sender(chats.incrementAndGet(), name, Optional.of(language)));
    }

    /** The program stops and starts again: whoever listens now knows only what was kept. */
    public void restartsWith(Listener fresh) {
        listener = fresh;
    }

    /** Time passes, and what becomes due is done in its time. */
    public void clockMovesTo(ZonedDateTime moment) {
        for (var due = dueBefore(moment); due.isPresent(); due = dueBefore(moment)) {
            due.filter(clock.instant()::isBefore).ifPresent(it -> clock.moveTo(it.atZone(MovableClock.ZONE)));
            if (doWhatIsDue() == 0) {
                break;
            }
        }
        wakesUpAt(moment);
    }

    public void clockAdvances(Duration duration) {
        clockMovesTo(clock.instant().plus(duration).atZone(MovableClock.ZONE));
    }

    /** The program was down until then: whatever became due comes now. */
    public void wakesUpAt(ZonedDateTime moment) {
        clock.moveTo(moment);
        doWhatIsDue();
    }

    private Optional<Instant> dueBefore(ZonedDateTime moment) {
        return reminders.nextDue().filter(moment.toInstant()::isAfter);
    }

    private int doWhatIsDue() {
        int done = 0;
        for (int some = dueWork.run(); some > 0; some = dueWork.run()) {
            done += some;
        }
        return done;
    }

    /** Fails when the bot said something that the test did not read. */
    public void nothingElseWasSaid() {
        var unread = letterbox.allUnread();
        letterbox.empty();
        assertThat(unread).as("said, and not read by the test").isEmpty();
    }

    /** Reads what Handje brings up by itself when weeks go by; everything else still has to be read. */
    public void readsWhatIsBroughtUp() {
        letterbox.take(text -> BROUGHT_UP.stream().anyMatch(text::startsWith));
    }

    /** What nobody read yet, each with its chat before it: {@code 1001: …}. */
    public List<String> unread() {
        return letterbox.allUnread();
    }

    /** Throws away what nobody read. */
    public void forgetWhatWasSaid() {
        letterbox.empty();
    }

    void hear(Sender sender, Function<MovableClock, Heard> heard) {
        var replies = transaction.execute(status -> listener.hear(heard.apply(clock)));
        Optional.ofNullable(replies).orElseGet(List::of).forEach(reply -> letterbox.put(sender.chat(), letter(reply)));
    }

    private static Letterbox.Letter letter(Reply reply) {
        return new Letterbox.Letter(reply.text(), reply.buttons().stream().flatMap(List::stream)
                .map(choice -> new Button(choice.label(), choice.action())).toList());
    }

    Letterbox letterbox() {
        return letterbox;
    }
}
