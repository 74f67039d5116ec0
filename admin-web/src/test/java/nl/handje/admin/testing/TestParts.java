package nl.handje.admin.testing;

import nl.handje.admin.account.WallClock;
import nl.handje.testing.MovableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A wall clock that tests move. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Asks.class, Staff.class, Town.class, Sent.class})
public class TestParts {
    /** The machine's time; not the town's. */
    public record Wall(MovableClock clock) {}

    @Bean
    Wall wall() {
        return new Wall(new MovableClock());
    }

    @Bean
    WallClock testWallClock(Wall wall) {
        return new WallClock(wall.clock());
    }
}
