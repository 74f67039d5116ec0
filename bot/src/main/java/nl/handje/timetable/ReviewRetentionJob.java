package nl.handje.timetable;

import nl.handje.review.ReviewRetention;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Removes the words of reports that were decided long ago. */
@DisallowConcurrentExecution
class ReviewRetentionJob implements Job {
    private final ReviewRetention retention;

    ReviewRetentionJob(ReviewRetention retention) {
        this.retention = retention;
    }

    @Override
    public void execute(JobExecutionContext context) {
        retention.sweep();
    }
}
