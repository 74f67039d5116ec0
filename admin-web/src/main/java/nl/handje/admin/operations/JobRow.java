package nl.handje.admin.operations;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.handje.reminder.health.JobHealth;

/** A job as the page shows it; moments by the clock of the Netherlands, empty when there was none. */
record JobRow(String job, String node, String ranAt, String succeededAt, String failure) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss")
            .withZone(ZoneId.of("Europe/Amsterdam"));

    static JobRow of(JobHealth health) {
        return new JobRow(health.job(), health.node(), told(health.ranAt()),
                health.succeededAt().map(JobRow::told).orElse(""), health.failure().orElse(""));
    }

    private static String told(Instant moment) {
        return MOMENT.format(moment);
    }
}
