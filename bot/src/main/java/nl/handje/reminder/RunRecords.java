package nl.handje.reminder;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.handje.messaging.Failure;
import nl.handje.reminder.health.WorkHealth;
import org.jspecify.annotations.Nullable;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.listeners.JobListenerSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes down how the runs of this node end. What runs every second is written twice a minute, and at once when it
 * begins or ceases to fail. Thread-safe.
 */
@Component
class RunRecords extends JobListenerSupport implements Runs {
    private static final Logger LOG = LoggerFactory.getLogger(RunRecords.class);
    private static final long SELDOM = Duration.ofSeconds(30).toNanos();

    private final WorkHealth health;
    private final String node = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, Run> last = new ConcurrentHashMap<>();

    private record Run(long nanos, Optional<String> failure) {}

    RunRecords(WorkHealth health) {
        this.health = health;
    }

    @Override
    public String getName() {
        return "run-records";
    }

    /** A job of the timetable ended. */
    @Override
    public void jobWasExecuted(JobExecutionContext context, @Nullable JobExecutionException failed) {
        write(context.getJobDetail().getKey().getName(), Optional.ofNullable(failed).map(Failure::of));
    }

    @Override
    public void ended(String job, Optional<String> failure) {
        var former = last.get(job);
        var now = System.nanoTime();
        if (former == null || now - former.nanos() > SELDOM || !former.failure().equals(failure)) {
            last.put(job, new Run(now, failure));
            write(job, failure);
        }
    }

    /** The work itself must not suffer from a record that cannot be written. */
    private void write(String job, Optional<String> failure) {
        try {
            health.ran(job, node, failure);
        } catch (RuntimeException unwritten) {
            LOG.warn("The run of {} is not written down: {}", job, Failure.of(unwritten));
        }
    }
}
