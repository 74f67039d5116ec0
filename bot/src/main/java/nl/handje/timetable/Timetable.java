package nl.handje.timetable;

import java.util.List;
import java.util.TimeZone;
import nl.handje.BotOnly;
import org.quartz.CronScheduleBuilder;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobListener;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.quartz.autoconfigure.SchedulerFactoryBeanCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * All work that comes back by the calendar. Quartz keeps it in the database, so that of several nodes one does it, and
 * another takes it up when that one dies. Names stay: they are the keys.
 */
@Configuration(proxyBeanMethods = false)
@BotOnly
class Timetable {
    private static final TimeZone ZONE = TimeZone.getTimeZone("Europe/Amsterdam");

    private static final List<Entry> ENTRIES = List.of(
            // Every night after three, at times that both nights of the changing clock have once.
            new Entry("message-retention", "0 15 3 * * ?", MessageRetentionJob.class),
            new Entry("learning-retention", "0 25 3 * * ?", LearningRetentionJob.class),
            new Entry("foreign-retention", "0 35 3 * * ?", ForeignRetentionJob.class),
            new Entry("reminder-retention", "0 45 3 * * ?", ReminderRetentionJob.class),
            new Entry("relay-retention", "0 55 3 * * ?", RelayRetentionJob.class),
            new Entry("review-retention", "0 5 4 * * ?", ReviewRetentionJob.class),
            new Entry("remark-retention", "0 15 4 * * ?", RemarkRetentionJob.class));

    @Bean
    SchedulerFactoryBeanCustomizer recurringWork(JobListener... records) {
        return scheduler -> {
            scheduler.setGlobalJobListeners(records);
            scheduler.setJobDetails(ENTRIES.stream().map(Entry::detail).toArray(JobDetail[]::new));
            scheduler.setTriggers(ENTRIES.stream().map(Entry::trigger).toArray(Trigger[]::new));
        };
    }

    /**
     * What is done, and when. After an outage it is done once, not as often as it was missed.
     */
    private record Entry(String name, String cron, Class<? extends Job> job) {
        JobDetail detail() {
            return JobBuilder.newJob(job).withIdentity(name).storeDurably().requestRecovery(true).build();
        }

        Trigger trigger() {
            return TriggerBuilder.newTrigger().withIdentity(name).forJob(name).withSchedule(CronScheduleBuilder
                    .cronSchedule(cron).inTimeZone(ZONE).withMisfireHandlingInstructionFireAndProceed()).build();
        }
    }
}
