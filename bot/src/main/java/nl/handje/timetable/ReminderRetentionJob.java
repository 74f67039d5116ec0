package nl.handje.timetable;

import nl.handje.reminder.ReminderRetention;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Removes reminders that were told, called off or given up long ago. */
@DisallowConcurrentExecution
class ReminderRetentionJob implements Job {
    private final ReminderRetention retention;

    ReminderRetentionJob(ReminderRetention retention) {
        this.retention = retention;
    }

    @Override
    public void execute(JobExecutionContext context) {
        retention.sweep();
    }
}
