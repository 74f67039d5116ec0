package nl.handje.series;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.handje.agreement.Occurrences;
import nl.handje.conversation.PromptChoice;
import nl.handje.invitation.Matched;
import nl.handje.messaging.Priority;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.HelperSearch;
import nl.handje.resident.Notifications;
import nl.handje.resident.ResidentId;
import nl.handje.wantedtime.WantedTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Two people said yes to help that comes back: to all times, or to the first one only. */
@Component
class SeriesBegins {
    private static final int SOME = 4;

    private final AllSeries all;
    private final SeriesOccurrences written;
    private final WriteAhead ahead;
    private final SeriesEnding ending;
    private final Occurrences appointments;
    private final HelpRequests requests;
    private final HelperSearch search;
    private final SeriesSentence sentence;
    private final Notifications notifications;
    private final Clock clock;

    SeriesBegins(AllSeries all, SeriesOccurrences written, WriteAhead ahead, SeriesEnding ending,
            Occurrences appointments, HelpRequests requests, HelperSearch search, SeriesSentence sentence,
            Notifications notifications, Clock clock) {
        this.all = all;
        this.written = written;
        this.ahead = ahead;
        this.ending = ending;
        this.appointments = appointments;
        this.requests = requests;
        this.search = search;
        this.sentence = sentence;
        this.notifications = notifications;
        this.clock = clock;
    }

    @EventListener
    void on(Matched matched) {
        var request = requests.findById(matched.request()).orElseThrow();
        request.comesBack().ifPresent(said -> {
            var series = all.findByRequest(request.id())
                    .orElseGet(() -> all.save(new Series(request, clock.instant())));
            if (request.when().comesBack().isPresent()) {
                allTimes(series, request, matched.helper());
            } else {
                oneTime(series, request, said, matched.helper());
            }
        });
    }

    private void allTimes(Series series, HelpRequest request, ResidentId helper) {
        series.joinedBy(helper);
        ahead.of(series);
        ending.plan(series);
        tell(series, request, series.asker(), helper, "series.agreed-asker", Priority.REPLY);
        tell(series, request, helper, series.asker(), "series.agreed-helper", Priority.REPLY);
    }

    private void tell(Series series, HelpRequest request, ResidentId to, ResidentId other, String phrase,
            Priority priority) {
        var choices = new ArrayList<PromptChoice>();
        var first = ahead.expected(series, SOME).stream().filter(day -> isTheirs(series, day)).limit(1).toList();
        first.stream().flatMap(day -> written.findBySeriesAndDay(series.id(), day).stream())
                .flatMap(it -> appointments.numberOf(it.request()).stream())
                .forEach(number -> choices.add(PromptChoice.of("appointment.to-my-calendar",
                        "calendar-take:" + number)));
        choices.add(PromptChoice.of("series.menu", "series-menu:" + series.id()));
        notifications.put(to, priority, "series-agreed-" + series.id() + "-" + clock.millis() + "-" + to,
                List.copyOf(choices), phrase, sentence.name(other), request.what(), request.when().spoken(),
                first.isEmpty() ? SeriesSentence.plain("") : SeriesSentence.day(first.getFirst()));
    }

    /** Another may do the first time, who said yes to that one only. */
    private boolean isTheirs(Series series, LocalDate day) {
        return written.findBySeriesAndDay(series.id(), day).flatMap(it -> appointments.helperOf(it.request()))
                .equals(series.helper());
    }

    /** The rest is still looked for, from the next time on. */
    private void oneTime(Series series, HelpRequest request, WantedTime.Said said, ResidentId helper) {
        var day = request.when().earliest().orElseThrow().toLocalDate();
        var once = requests.save(request.once(day, clock.instant()));
        written.save(new Occurrence(series.id(), day, once.id()));
        search.promised(once, helper);
        appointments.agree(once, helper);
        series.recurrence().nextFrom(later(day)).ifPresentOrElse(next -> {
            request.moveTo(said.from(next));
            notifications.tell(series.asker(), Priority.REPLY, "series-rest-" + once.id(), "series.rest",
                    search.searchRest(request, helper));
        }, () -> {
            request.finish();
            series.end();
        });
    }

    private LocalDate later(LocalDate day) {
        var today = LocalDate.now(clock);
        return day.isBefore(today) ? today.plusDays(1) : day.plusDays(1);
    }

    /** Who helped in a series, now or once. */
    List<ResidentId> helpers(Series series) {
        return written.findBySeries(series.id()).stream()
                .flatMap(it -> appointments.everyHelperOf(it.request()).stream())
                .distinct().toList();
    }
}
