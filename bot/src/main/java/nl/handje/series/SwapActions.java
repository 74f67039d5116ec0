package nl.handje.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.handje.candidate.Pairs;
import nl.handje.conversation.Action;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * A helper cannot come one time: they exchange it for a time of another, or hand it over to one who helped in the
 * series before, of whom the first to say yes comes.
 */
@Component
class SwapActions {
    private final SeriesPress press;
    private final SeriesMenu menu;
    private final SeriesBegins people;
    private final HandOver handOver;
    private final ExchangeActions exchanges;
    private final Pairs pairs;
    private final SeriesSentence sentence;
    private final Notifications notifications;

    SwapActions(SeriesPress press, SeriesMenu menu, SeriesBegins people, HandOver handOver, ExchangeActions exchanges,
            Pairs pairs, SeriesSentence sentence, Notifications notifications) {
        this.press = press;
        this.menu = menu;
        this.people = people;
        this.handOver = handOver;
        this.exchanges = exchanges;
        this.pairs = pairs;
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
        return press.single("series-swap-day", this::how);
    }

    @Bean
    Action handDayOver() {
        return press.single("series-hand-over", this::ask);
    }

    /** Where others come on days of their own, it may be an exchange. */
    private List<Say> how(Series series, Resident helper, LocalDate day) {
        var offers = new ArrayList<>(exchanges.offers(series, helper.id(), day));
        if (offers.isEmpty() || !isComing(series, helper.id(), day)) {
            return ask(series, helper, day);
        }
        offers.add(Option.of("series.hand-over", "series-hand-over:" + Days.of(series, day)));
        return List.of(Say.phrase("series.exchange-which", SeriesSentence.day(day))
                .with(offers.toArray(Option[]::new)));
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
        var others = others(series, helper.id());
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
        var regular = series.helper().filter(it -> isComing(series, it, day)
                && others(series, it).contains(taker.id()));
        return List.of(regular.map(helper -> handOver(series, helper, taker, day))
                .orElseGet(() -> Say.phrase("series.swap-late")));
    }

    private Say handOver(Series series, ResidentId helper, Resident taker, LocalDate day) {
        handOver.give(series, day, helper, taker.id());
        notifications.tell(series.asker(), Priority.REPLY, key(series, day, series.asker()), "series.swapped-asker",
                SeriesSentence.day(day), taker.name(), sentence.name(helper));
        notifications.tell(helper, Priority.REPLY, key(series, day, helper), "series.swapped-helper", taker.name(),
                SeriesSentence.day(day));
        return Say.phrase("series.swapped", sentence.name(series.asker()), SeriesSentence.day(day));
    }

    private boolean isComing(Series series, ResidentId helper, LocalDate day) {
        return series.isHelpedBy(helper) && handOver.isComing(series, helper, day);
    }

    /** Who is kept apart from the asker, or from who would hand it over, is left in peace. */
    private List<ResidentId> others(Series series, ResidentId helper) {
        return people.helpers(series).stream().filter(it -> !it.equals(helper) && !pairs.areApart(it, series.asker())
                && !pairs.areApart(it, helper)).toList();
    }
}
