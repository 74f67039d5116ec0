package nl.handje.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.util.Set;
import nl.handje.wantedtime.WantedTime;
import nl.handje.wantedtime.WeekDays;
import org.jspecify.annotations.Nullable;

/**
 * When a request is wanted.
 *
 * @param asked
 *            as the asker said it, perhaps with alternatives; as {@link WantedTime#write} writes it
 * @param chosen
 *            the one of these that a neighbour chose, or a time of their own; empty until then
 */
@Embeddable
record Wanted(@Column(name = "wanted_time") String asked, @Column(name = "chosen_time") @Nullable String chosen) {
    static Wanted at(WantedTime time) {
        return new Wanted(time.write(), null);
    }

    /** A neighbour chose among the alternatives. */
    Wanted choosing(WantedTime.Said time) {
        return new Wanted(asked, time.write());
    }

    /** No neighbour chose, or not any more. */
    Wanted unchosen() {
        return new Wanted(asked, null);
    }

    WantedTime asAsked() {
        return WantedTime.read(asked);
    }

    /** Once a neighbour chose, when that is. */
    WantedTime when() {
        return chosen == null ? asAsked() : WantedTime.read(chosen);
    }

    /** Whether the neighbour chose a time that was not among what was asked. */
    boolean isTheirOwn() {
        return chosen != null && asAsked().comesBack().isEmpty() && !asAsked().times().contains(when());
    }

    /** The days of the week that fall away when it is wanted at another time. */
    Set<DayOfWeek> daysNotIn(WantedTime other) {
        return WeekDays.without(WeekDays.of(other), WeekDays.of(asAsked()));
    }
}
