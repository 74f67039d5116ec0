package nl.handje.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what was asked in vain, by subject, region and month; never by whom. */
@Component
class UnmetNeeds {
    private final JdbcClient database;
    private final Clock clock;

    UnmetNeeds(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void count(Subject subject, Optional<String> region) {
        database.sql("insert into unmet_need (id, subject, region, month) values (:id, :subject, :region, :month)")
                .param("id", UUID.randomUUID()).param("subject", subject.name())
                .param("region", region.orElse(null)).param("month", LocalDate.now(clock).withDayOfMonth(1)).update();
    }
}
