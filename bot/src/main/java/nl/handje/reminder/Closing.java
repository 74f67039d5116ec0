package nl.handje.reminder;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.handje.messaging.Failure;
import nl.handje.resident.ResidentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what was claimed and closes it, both or neither. What is told in messages is closed many at a time; what fails
 * there is done again in halves, down to the one that cannot be told, which keeps no other.
 */
@Component
class Closing {
    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private final Leases leases;
    private final Reminders reminders;
    private final TransactionTemplate transaction;
    private final Map<String, ReminderKind> kinds = new HashMap<>();
    private final Map<String, ToldTogether> told = new HashMap<>();
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closing(Leases leases, Reminders reminders, TransactionTemplate transaction, List<ReminderKind> kinds,
            List<ToldTogether> told,
            ApplicationEventPublisher events, Clock clock) {
        this.leases = leases;
        this.reminders = reminders;
        this.transaction = transaction;
        kinds.forEach(kind -> this.kinds.put(kind.name(), kind));
        told.forEach(together -> together.kinds().forEach(kind -> this.told.put(kind, together)));
        this.events = events;
        this.clock = clock;
    }

    void carryOut(List<DueReminder> claimed) {
        var together = claimed.stream().filter(it -> told.containsKey(it.kind()))
                .collect(groupingBy(it -> Optional.ofNullable(told.get(it.kind())).orElseThrow()));
        together.forEach(this::tell);
        claimed.stream().filter(it -> !told.containsKey(it.kind())).forEach(this::single);
    }

    private void tell(ToldTogether together, List<DueReminder> due) {
        if (succeeds(due, some -> tellNow(together, some))) {
            return;
        }
        if (due.size() == 1) {
            failed(due.getFirst());
            return;
        }
        tell(together, due.subList(0, due.size() / 2));
        tell(together, due.subList(due.size() / 2, due.size()));
    }

    /** Whoever waited in vain hears everything that is late at once, and what else was for them an hour later. */
    private void tellNow(ToldTogether together, List<DueReminder> due) {
        leases.hold(people(due));
        var open = new ArrayList<>(leases.close(due));
        var waited = people(open.stream().filter(it -> it.isLate(clock.instant())).toList());
        if (!waited.isEmpty()) {
            open.addAll(reminders.bringForward(waited, together.kinds(), clock.instant()));
            leases.spread(waited);
        }
        if (!open.isEmpty()) {
            together.tell(open);
        }
    }

    private void single(DueReminder reminder) {
        if (!succeeds(List.of(reminder), this::singleNow)) {
            failed(reminder);
        }
    }

    private void singleNow(List<DueReminder> one) {
        var late = people(one.stream().filter(it -> it.isLate(clock.instant())).toList());
        if (!late.isEmpty()) {
            leases.hold(late);
        }
        for (var reminder : leases.close(one)) {
            Optional.ofNullable(kinds.get(reminder.kind()))
                    .orElseThrow(() -> new IllegalStateException("no reminder kind " + reminder.kind())).due(reminder);
            leases.spread(late);
        }
    }

    private boolean succeeds(List<DueReminder> due, Consumer<List<DueReminder>> work) {
        try {
            transaction.executeWithoutResult(status -> work.accept(due));
            return true;
        } catch (RuntimeException e) {
            LOG.error("{} reminders from {} of kind {} failed: {}", due.size(), due.getFirst().id(),
                    due.getFirst().kind(), Failure.of(e));
            return false;
        }
    }

    /** The lease runs out, and it is tried again; after too many tries a human hears of it. */
    private void failed(DueReminder reminder) {
        transaction.executeWithoutResult(status -> {
            if (leases.giveUp(reminder)) {
                events.publishEvent(new ReminderFailed(reminder.kind(), reminder.subject(), reminder.resident()));
            }
        });
    }

    private static List<ResidentId> people(List<DueReminder> due) {
        return due.stream().flatMap(it -> it.resident().stream()).distinct().toList();
    }
}
