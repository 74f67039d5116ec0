package nl.handje.timetable;

import nl.handje.remark.RemarkRetention;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Removes what was brought up with people long ago. */
@DisallowConcurrentExecution
class RemarkRetentionJob implements Job {
    private final RemarkRetention retention;

    RemarkRetentionJob(RemarkRetention retention) {
        this.retention = retention;
    }

    @Override
    public void execute(JobExecutionContext context) {
        retention.sweep();
    }
}
