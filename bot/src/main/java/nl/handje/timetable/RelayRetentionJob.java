package nl.handje.timetable;

import nl.handje.relay.RelayRetention;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Closes lines between neighbours that are over, and removes what was kept of what went over them. */
@DisallowConcurrentExecution
class RelayRetentionJob implements Job {
    private final RelayRetention retention;

    RelayRetentionJob(RelayRetention retention) {
        this.retention = retention;
    }

    @Override
    public void execute(JobExecutionContext context) {
        retention.sweep();
    }
}
