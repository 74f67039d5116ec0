package nl.handje.foreign;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long words in other languages wait: after that they are gone, and the next message is a first one again. */
@Component
public class ForeignRetention {
    private static final Duration KEPT = Duration.ofDays(1);

    private final ForeignTalks talks;
    private final Clock clock;

    ForeignRetention(ForeignTalks talks, Clock clock) {
        this.talks = talks;
        this.clock = clock;
    }

    @Transactional
    public void sweep() {
        talks.deleteByLastAtBefore(clock.instant().minus(KEPT));
    }
}
