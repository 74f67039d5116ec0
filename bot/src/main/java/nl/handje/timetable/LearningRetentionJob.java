package nl.handje.timetable;

import nl.handje.learning.LearningRetention;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Removes the sentences that were kept long enough, and those of which nobody said that they may. */
@DisallowConcurrentExecution
class LearningRetentionJob implements Job {
    private final LearningRetention retention;

    LearningRetentionJob(LearningRetention retention) {
        this.retention = retention;
    }

    @Override
    public void execute(JobExecutionContext context) {
        retention.sweep();
    }
}
