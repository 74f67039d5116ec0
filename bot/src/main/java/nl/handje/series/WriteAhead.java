package nl.handje.series;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.handje.agreement.Occurrences;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.reminder.Reminders;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.HelperSearch;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Component;

/**
 * Writes the times of a series as appointments: those of the two weeks to come, and always the next one. Done when one
 * is over, and every week besides; a time that is written already stays as it is.
 */
@Component
class WriteAhead implements ReminderKind {
    static final Period AHEAD = Period.ofWeeks(2);
    private static final LocalTime IN_THE_MORNING = LocalTime.of(10, 0);

    private final AllSeries all;
    private final SeriesOccurrences written;
    private final HelpRequests requests;
    private final HelperSearch search;
    private final Occurrences appointments;
    private final FeastQuestion feasts;
    private final Reminders reminders;
    private final Clock clock;

    WriteAhead(AllSeries all, SeriesOccurrences written, HelpRequests requests, HelperSearch search,
            Occurrences appointments, FeastQuestion feasts, Reminders reminders, Clock clock) {
        this.all = all;
        this.written = written;
        this.requests = requests;
        this.search = search;
        this.appointments = appointments;
        this.feasts = feasts;
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "series-write-ahead";
    }

    @Override
    public void due(DueReminder reminder) {
        all.findById(new SeriesId(reminder.subject())).ifPresent(this::of);
    }

    void of(Series series) {
        series.helper().filter(helper -> series.isRunning()).ifPresent(helper -> {
            coming(series).stream().filter(day -> written.findBySeriesAndDay(series.id(), day).isEmpty())
                    .forEach(day -> write(series, day, helper));
            againNextWeek(series);
        });
    }

    private Set<LocalDate> coming(Series series) {
        var today = LocalDate.now(clock);
        var days = new TreeSet<>(series.recurrence().days(today, today.plus(AHEAD)));
        next(series, today).ifPresent(days::add);
        days.removeIf(day -> isPast(series, day) || series.awayOn(day).equals(Optional.of(Series.Side.ASKER)));
        return days;
    }

    private Optional<LocalDate> next(Series series, LocalDate from) {
        var day = series.recurrence().nextFrom(series.backFrom(from));
        return day.filter(it -> isPast(series, it) || !series.backFrom(it).equals(it)).isPresent()
                ? next(series, day.orElseThrow().plusDays(1))
                : day;
    }

    private boolean isPast(Series series, LocalDate day) {
        var said = requests.findById(series.request()).flatMap(HelpRequest::comesBack).orElseThrow().once(day);
        var over = said.isExact() ? said.start() : said.end();
        return !over.isAfter(clock.instant().atZone(clock.getZone()).toLocalDateTime());
    }

    /** Also a day that is further ahead, when somebody says something about it. */
    Occurrence at(Series series, LocalDate day) {
        return written.findBySeriesAndDay(series.id(), day)
                .orElseGet(() -> write(series, day, series.helper().orElseThrow()));
    }

    private Occurrence write(Series series, LocalDate day, ResidentId helper) {
        var request = requests.save(requests.findById(series.request()).orElseThrow().once(day, clock.instant()));
        var occurrence = written.save(new Occurrence(series.id(), day, request.id()));
        search.promised(request, helper);
        if (series.awayOn(day).isPresent()) {
            request.searchAgain();
            search.searchOn(request);
        } else {
            appointments.arrange(request, helper);
            feasts.ask(series, day);
        }
        return occurrence;
    }

    private void againNextWeek(Series series) {
        var week = LocalDate.now(clock).plusWeeks(1).with(DayOfWeek.MONDAY);
        reminders.add("series-ahead-" + series.id() + "-" + week.get(IsoFields.WEEK_BASED_YEAR) + "-"
                + week.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), name(), series.id().value(),
                week.atTime(IN_THE_MORNING).atZone(clock.getZone()).toInstant());
    }

    /** The coming days on which somebody is expected, the first few. */
    List<LocalDate> expected(Series series, int most) {
        var today = LocalDate.now(clock);
        return series.recurrence().days(today, today.plusYears(1)).stream()
                .filter(day -> isExpected(series, day)).limit(most).toList();
    }

    /** Whether somebody will come that day; one that is not written yet counts on its helper. */
    boolean isExpected(Series series, LocalDate day) {
        return !isPast(series, day) && series.awayOn(day).isEmpty()
                && written.findBySeriesAndDay(series.id(), day)
                        .map(it -> appointments.helperOf(it.request()).isPresent())
                        .orElseGet(() -> series.helper().isPresent());
    }

    /** Those from a day on are off, up to another day: of all at once the helper hears elsewhere, a stand-in here. */
    void endFrom(Series series, LocalDate from, LocalDate until) {
        var ended = from(series, from).stream().filter(it -> it.day().isBefore(until)).toList();
        ended.stream().filter(it -> isStoodIn(series, it)).forEach(it -> appointments.notNeeded(it.request()));
        ended.forEach(this::end);
    }

    /** Those from a day on that the helper would do are off, without a word; who stands in still comes. */
    void endOwn(Series series, LocalDate from) {
        from(series, from).stream().filter(it -> !isStoodIn(series, it)).forEach(this::end);
    }

    private List<Occurrence> from(Series series, LocalDate day) {
        return written.findBySeriesAndDayGreaterThanEqualOrderByDay(series.id(), day);
    }

    private boolean isStoodIn(Series series, Occurrence occurrence) {
        return appointments.helperOf(occurrence.request()).filter(it -> !series.isHelpedBy(it)).isPresent();
    }

    private void end(Occurrence occurrence) {
        appointments.end(occurrence.request());
        requests.hold(occurrence.request()).filter(HelpRequest::isOpen).ifPresent(this::withdraw);
    }

    private void withdraw(HelpRequest request) {
        if (request.state() != HelpRequest.State.MATCHED) {
            search.callOff(request);
        }
        request.withdraw();
    }
}
