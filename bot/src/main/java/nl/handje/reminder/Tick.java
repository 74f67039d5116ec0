package nl.handje.reminder;

import java.util.List;
import java.util.Optional;
import nl.handje.messaging.Failure;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One beat of this node's clock: all due work, one after the other; what fails does not keep the rest. */
@DisallowConcurrentExecution
class Tick implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(Tick.class);

    private final List<DueWork> works;
    private final Runs runs;

    Tick(List<DueWork> works, Runs runs) {
        this.works = works;
        this.runs = runs;
    }

    @Override
    public void execute(JobExecutionContext context) {
        works.forEach(work -> runs.ended(work.getClass().getSimpleName(), run(work)));
    }

    /** What it failed of, if it did. */
    private static Optional<String> run(DueWork work) {
        try {
            work.run();
            return Optional.empty();
        } catch (RuntimeException | Error failed) {
            LOG.error("{} failed: {}", work.getClass().getSimpleName(), Failure.of(failed));
            return Optional.of(Failure.of(failed));
        }
    }
}
