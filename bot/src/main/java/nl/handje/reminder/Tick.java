package nl.handje.reminder;

import java.util.List;
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

    Tick(List<DueWork> works) {
        this.works = works;
    }

    @Override
    public void execute(JobExecutionContext context) {
        works.forEach(Tick::run);
    }

    private static void run(DueWork work) {
        try {
            work.run();
        } catch (RuntimeException | Error failed) {
            LOG.error("{} failed: {}", work.getClass().getSimpleName(), Failure.of(failed));
        }
    }
}
