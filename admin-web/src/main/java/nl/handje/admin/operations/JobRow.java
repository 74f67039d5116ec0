package nl.handje.admin.operations;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import nl.handje.reminder.health.JobHealth;

/** A job as the page shows it; moments by the clock of the Netherlands, empty when there was none. */
record JobRow(String job, String node, String ranAt, String succeededAt, String failure) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss")
            .withZone(ZoneId.of("Europe/Amsterdam"));

    /** What runs on several machines is shown of those that ran it last, at about the same time. */
    private static final Duration TOGETHER = Duration.ofMinutes(10);

    /** One row for each job, or for each machine on which it runs now; a machine that was put away has none. */
    static List<JobRow> latest(List<JobHealth> all) {
        var last = all.stream().collect(Collectors.toMap(JobHealth::job, JobHealth::ranAt, BinaryOperator.maxBy(
                Comparator.naturalOrder())));
        return all.stream().filter(it -> last.getOrDefault(it.job(), it.ranAt()).isBefore(it.ranAt().plus(TOGETHER)))
                .map(JobRow::of).toList();
    }

    /** The key of its name in words. */
    public String words() {
        return "operations.job." + job;
    }

    static JobRow of(JobHealth health) {
        return new JobRow(health.job(), health.node(), told(health.ranAt()),
                health.succeededAt().map(JobRow::told).orElse(""), health.failure().orElse(""));
    }

    private static String told(Instant moment) {
        return MOMENT.format(moment);
    }
}
