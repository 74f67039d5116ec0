package nl.handje.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Action;
import nl.handje.conversation.OnPress;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** Makes the buttons of a series, which only its two people may press, and only while it runs. */
@Component
class SeriesPress {
    private final AllSeries all;
    private final Residents residents;

    SeriesPress(AllSeries all, Residents residents) {
        this.all = all;
        this.residents = residents;
    }

    /** What a button about a whole series does. */
    interface Whole {
        List<Say> press(Series series, Resident resident);
    }

    /** What a button about one day does. */
    interface Single {
        List<Say> press(Series series, Resident resident, LocalDate day);
    }

    /** What a button about two days does. */
    interface Exchange {
        List<Say> press(Series series, Resident resident, TwoDays days);
    }

    Action whole(String verb, Whole what) {
        return new OnPress(verb, (person, id) -> Days.series(id).flatMap(it -> theirs(it, person))
                .map(series -> what.press(series, resident(person))));
    }

    /** A day that is one of the series. */
    Action single(String verb, Single what) {
        return new OnPress(verb, (person, id) -> Days.read(id)
                .flatMap(days -> theirs(days.series(), person).filter(it -> isDayOf(it, days.day()))
                        .map(series -> what.press(series, resident(person), days.day()))));
    }

    /** As {@link #single}, for somebody who helped in it once. */
    Action acquaintance(String verb, Single what) {
        return new OnPress(verb, (person, id) -> Days.read(id)
                .flatMap(days -> all.findById(days.series()).filter(it -> it.isRunning() && isDayOf(it, days.day()))
                        .map(series -> what.press(series, resident(person), days.day()))));
    }

    /** Two days of the series that two helpers would exchange, of whom one may have come only once. */
    Action exchange(String verb, Exchange what) {
        return new OnPress(verb, (person, id) -> TwoDays.read(id)
                .flatMap(days -> all.findById(days.series())
                        .filter(it -> it.isRunning() && isDayOf(it, days.given()) && isDayOf(it, days.taken()))
                        .map(series -> what.press(series, resident(person), days))));
    }

    private static boolean isDayOf(Series series, LocalDate day) {
        return !series.recurrence().days(day, day).isEmpty();
    }

    private Optional<Series> theirs(SeriesId id, Person person) {
        return all.findById(id).filter(it -> it.isRunning() && it.isOf(resident(person).id()));
    }

    Resident resident(Person person) {
        return residents.findByChat(person.chat()).orElseThrow();
    }
}
