package nl.handje.timetable;

import nl.handje.foreign.ForeignRetention;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Removes words in other languages that nobody asked a human to read. */
@DisallowConcurrentExecution
class ForeignRetentionJob implements Job {
    private final ForeignRetention retention;

    ForeignRetentionJob(ForeignRetention retention) {
        this.retention = retention;
    }

    @Override
    public void execute(JobExecutionContext context) {
        retention.sweep();
    }
}
