package nl.handje.timetable;

import nl.handje.messaging.MessageRetention;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Removes the traces of old messages. */
@DisallowConcurrentExecution
class MessageRetentionJob implements Job {
    private final MessageRetention retention;

    MessageRetentionJob(MessageRetention retention) {
        this.retention = retention;
    }

    @Override
    public void execute(JobExecutionContext context) {
        retention.sweep();
    }
}
