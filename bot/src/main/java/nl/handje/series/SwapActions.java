package nl.handje.series;

import java.time.LocalDate;
import java.util.List;
import nl.handje.appointment.Occurrences;
import nl.handje.conversation.Action;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.request.HelpRequests;
import nl.handje.request.HelperSearch;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** A helper hands a time over to another who helped in the series before; the first to say yes comes. */
@Component
class SwapActions {
    private final SeriesPress press;
    private final SeriesMenu menu;
    private final SeriesBegins people;
    private final WriteAhead ahead;
    private final Occurrences appointments;
    private final HelpRequests requests;
    private final HelperSearch search;
    private final SeriesSentence sentence;
    private final Notifications notifications;

    SwapActions(SeriesPress press, SeriesMenu menu, SeriesBegins people, WriteAhead ahead, Occurrences appointments,
            HelpRequests requests, HelperSearch search, SeriesSentence sentence, Notifications notifications) {
        this.press = press;
        this.menu = menu;
        this.people = people;
        this.ahead = ahead;
        this.appointments = appointments;
        this.requests = requests;
        this.search = search;
        this.sentence = sentence;
        this.notifications = notifications;
    }

    @Bean
    Action swapOneOfSeries() {
        return press.whole("series-swap",
                (series, resident) -> List.of(menu.whichDay(series, "series.swap-which", "series-swap-day:")));
    }

    @Bean
    Action swapDayOfSeries() {
        return press.single("series-swap-day", this::ask);
    }

    @Bean
    Action takeDayOfSeries() {
        return press.acquaintance("series-take", this::take);
    }

    @Bean
    Action takeNotDayOfSeries() {
        return press.acquaintance("series-take-not",
                (series, resident, day) -> List.of(Say.phrase("series.take-not-said")));
    }

    private List<Say> ask(Series series, Resident helper, LocalDate day) {
        var others = people.helpers(series).stream().filter(it -> !it.equals(helper.id())).toList();
        if (!isComing(series, helper.id(), day)) {
            return List.of(Say.phrase("conversation.old-button"));
        }
        others.forEach(other -> ask(series, helper, other, day));
        var standIn = Option.of("series.stand-in", "series-skip-day:" + Days.of(series, day));
        return List.of(others.isEmpty()
                ? Say.phrase("series.swap-nobody").with(standIn)
                : Say.phrase("series.swap-asked", others.size()).with(standIn));
    }

    private void ask(Series series, Resident helper, ResidentId other, LocalDate day) {
        notifications.put(other, Priority.REMINDER, key(series, day, other),
                List.of(PromptChoice.of("invitation.accept", "series-take:" + Days.of(series, day), Act.AFFIRM),
                        PromptChoice.of("invitation.decline", "series-take-not:" + Days.of(series, day), Act.DENY)),
                "series.swap-ask", helper.name(), sentence.name(series.asker()), sentence.what(series),
                SeriesSentence.day(day));
    }

    private static String key(Series series, LocalDate day, ResidentId whom) {
        return "swap-" + series.id() + "-" + Days.write(day) + "-" + whom;
    }

    private List<Say> take(Series series, Resident taker, LocalDate day) {
        var regular = series.helper().filter(it -> isComing(series, it, day) && people.helpers(series)
                .contains(taker.id()) && !it.equals(taker.id()));
        return List.of(regular.map(helper -> handOver(series, helper, taker, day))
                .orElseGet(() -> Say.phrase("series.swap-late")));
    }

    private Say handOver(Series series, ResidentId helper, Resident taker, LocalDate day) {
        var request = requests.hold(ahead.at(series, day).request()).orElseThrow();
        appointments.end(request.id());
        search.fellAway(request, helper);
        search.promised(request, taker.id());
        appointments.arrange(request, taker.id());
        notifications.tell(series.asker(), Priority.REPLY, key(series, day, series.asker()), "series.swapped-asker",
                SeriesSentence.day(day), taker.name(), sentence.name(helper));
        notifications.tell(helper, Priority.REPLY, key(series, day, helper), "series.swapped-helper", taker.name(),
                SeriesSentence.day(day));
        return Say.phrase("series.swapped", sentence.name(series.asker()), SeriesSentence.day(day));
    }

    private boolean isComing(Series series, ResidentId helper, LocalDate day) {
        return series.isHelpedBy(helper) && ahead.isExpected(series, day)
                && appointments.helperOf(ahead.at(series, day).request()).filter(helper::equals).isPresent();
    }
}
