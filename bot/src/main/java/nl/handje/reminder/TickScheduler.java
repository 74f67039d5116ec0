package nl.handje.reminder;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import nl.handje.BotOnly;
import org.quartz.JobBuilder;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The clock of this node, in memory: every second it asks what is due. It is not the clustered one, which would stop
 * for all nodes while one of them is being given up for dead.
 */
@Component
@BotOnly
class TickScheduler implements SmartLifecycle {
    private final List<DueWork> works;
    private final Runs runs;
    private Optional<Scheduler> scheduler = Optional.empty();

    TickScheduler(ObjectProvider<DueWork> works, Runs runs) {
        this.works = works.orderedStream().toList();
        this.runs = runs;
    }

    @Override
    public synchronized void start() {
        try {
            Scheduler fresh = new StdSchedulerFactory(properties()).getScheduler();
            fresh.setJobFactory((bundle, owner) -> new Tick(works, runs));
            fresh.scheduleJob(JobBuilder.newJob(Tick.class).build(), everySecond());
            fresh.start();
            scheduler = Optional.of(fresh);
        } catch (SchedulerException impossible) {
            throw new IllegalStateException("The clock of this node does not start", impossible);
        }
    }

    private static Trigger everySecond() {
        return TriggerBuilder.newTrigger().withSchedule(SimpleScheduleBuilder.repeatSecondlyForever()
                .withMisfireHandlingInstructionNextWithRemainingCount()).build();
    }

    private static Properties properties() {
        var properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceName", "handje-tick-" + UUID.randomUUID());
        properties.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        properties.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        properties.setProperty("org.quartz.threadPool.threadCount", "1");
        return properties;
    }

    /** Lets the beat under way end. */
    @Override
    public synchronized void stop() {
        try {
            if (scheduler.isPresent()) {
                scheduler.get().shutdown(true);
            }
        } catch (SchedulerException already) {
            throw new IllegalStateException("The clock of this node does not stop", already);
        } finally {
            scheduler = Optional.empty();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler.isPresent();
    }
}
