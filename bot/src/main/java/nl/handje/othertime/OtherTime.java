package nl.handje.othertime;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Understood;
import nl.handje.wantedtime.InItsWeek;
import nl.handje.wantedtime.Leeway;
import nl.handje.wantedtime.Revision;
import nl.handje.wantedtime.TimesSaid;
import nl.handje.wantedtime.WantedTime;
import org.springframework.stereotype.Component;

/** What words about another time come to, seen the time that stands: what they do not say stays as it was. */
@Component
public class OtherTime {
    private static final int EARLY = 7;
    private static final int HALF_A_DAY = 12;

    private final TimesSaid times;
    private final Clock clock;

    OtherTime(TimesSaid times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    /** Empty when the words hold no time, or one that is no moment and no day. */
    public Optional<WantedTime.Said> in(Understood understood, Optional<WantedTime.Said> standing) {
        return in(understood, standing, standing);
    }

    /**
     * As above.
     *
     * @param last
     *            what was spoken of last, of which a bare hour is said
     */
    public Optional<WantedTime.Said> in(Understood understood, Optional<WantedTime.Said> standing,
            Optional<WantedTime.Said> last) {
        return SaidShift.in(understood.text()).flatMap(shift -> standing.flatMap(shift::of))
                .or(() -> understood.when().isEmpty()
                        ? BareHour.in(understood.text()).flatMap(hour -> last.flatMap(hour::on))
                        : Optional.empty())
                .or(() -> times.asked(understood).filter(WantedTime.Said.class::isInstance)
                        .map(WantedTime.Said.class::cast).filter(said -> said.recurrence().isEmpty())
                        .map(OtherTime::inDaytime).flatMap(said -> revised(standing, understood, said)))
                .filter(said -> said.grain().compareTo(Grain.DAY) <= 0).map(said -> once(said, clock.getZone()));
    }

    /** "At four" is not in the middle of the night. */
    private static WantedTime.Said inDaytime(WantedTime.Said said) {
        var night = said.isOnTheClock() && !said.dayKnown() && said.start().getHour() < EARLY;
        return night
                ? new WantedTime.Said(said.start().plusHours(HALF_A_DAY), said.end().plusHours(HALF_A_DAY),
                        said.grain(), said.recurrence(), false, said.leeway())
                : said;
    }

    private static Optional<WantedTime.Said> revised(Optional<WantedTime.Said> standing, Understood understood,
            WantedTime.Said said) {
        if (standing.isEmpty()) {
            return Optional.of(said).filter(it -> it.dayKnown() || it.isOnTheClock());
        }
        return Optional.of(Revision.of(standing.get(), InItsWeek.of(understood, standing.get(), said)))
                .filter(WantedTime.Said.class::isInstance)
                .map(WantedTime.Said.class::cast);
    }

    /** Half past two does not exist in the night in which the clock goes forward: then it is half past three. */
    public static WantedTime.Said once(WantedTime.Said said, ZoneId zone) {
        var start = said.start().atZone(zone).toLocalDateTime();
        var end = start.plus(Duration.between(said.start(), said.end()));
        return new WantedTime.Said(start, end, said.grain(), Optional.empty(), true, new Leeway(false, Set.of()));
    }
}
