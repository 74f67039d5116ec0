package nl.handje.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class TickSchedulerTest {
    final StaticListableBeanFactory works = new StaticListableBeanFactory();
    final AtomicInteger beats = new AtomicInteger();
    final Set<String> failures = ConcurrentHashMap.newKeySet();

    final List<TickScheduler> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(TickScheduler::stop);
        assertThat(started).noneMatch(TickScheduler::isRunning);
    }

    @Test
    void work_that_fails_keeps_neither_the_rest_nor_the_next_beat() {
        works.addBean("failing", (DueWork) () -> {
            throw new IllegalStateException("no");
        });
        works.addBean("working", (DueWork) beats::incrementAndGet);
        start();
        await().atMost(Duration.ofSeconds(4)).until(() -> beats.get() >= 2);
        assertThat(failures).singleElement().asString().startsWith("IllegalStateException");
    }

    @Test
    void a_long_beat_is_not_overtaken_by_the_next() {
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        works.addBean("slow", (DueWork) () -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            await().pollDelay(Duration.ofMillis(1500)).until(() -> true);
            atOnce.decrementAndGet();
            return beats.incrementAndGet();
        });
        start();
        await().until(() -> beats.get() >= 2);
        assertThat(most).hasValue(1);
    }

    private void start() {
        var scheduler = new TickScheduler(works.getBeanProvider(DueWork.class),
                (job, failure) -> failure.ifPresent(failures::add));
        started.add(scheduler);
        scheduler.start();
    }
}
