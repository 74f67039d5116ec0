package nl.handje.series;

import java.time.LocalDate;
import java.util.List;
import nl.handje.candidate.Pairs;
import nl.handje.conversation.Action;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.phrase.Spoken;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Two helpers of a series change places: each comes on the day of the other. The one proposes it, the other says yes,
 * and until then both come as they said.
 */
@Component
class ExchangeActions {
    private static final int IN_SIGHT = 8;
    private static final int TO_CHOOSE_FROM = 3;

    private final SeriesPress press;
    private final WriteAhead ahead;
    private final HandOver handOver;
    private final SeriesSentence sentence;
    private final Pairs pairs;
    private final Notifications notifications;

    ExchangeActions(SeriesPress press, WriteAhead ahead, HandOver handOver, SeriesSentence sentence, Pairs pairs,
            Notifications notifications) {
        this.press = press;
        this.ahead = ahead;
        this.handOver = handOver;
        this.sentence = sentence;
        this.pairs = pairs;
        this.notifications = notifications;
    }

    /** With whom a helper could exchange a day of theirs: the next few on which another comes. */
    List<Option> offers(Series series, ResidentId helper, LocalDate day) {
        return ahead.expected(series, IN_SIGHT).stream().filter(other -> canBeExchanged(series, helper, day, other))
                .limit(TO_CHOOSE_FROM).map(other -> new Option(
                        Spoken.phrase("series.exchange", nameOn(series, other), SeriesSentence.day(other)),
                        "swap-ask:" + TwoDays.of(series, day, other)))
                .toList();
    }

    private boolean canBeExchanged(Series series, ResidentId helper, LocalDate given, LocalDate taken) {
        return handOver.isComing(series, helper, given) && handOver.comingOn(series, taken)
                .filter(other -> !other.equals(helper) && !pairs.areApart(other, helper)
                        && !pairs.areApart(other, series.asker()))
                .isPresent();
    }

    private String nameOn(Series series, LocalDate day) {
        return sentence.name(handOver.comingOn(series, day).orElseThrow());
    }

    @Bean
    Action askToExchange() {
        return press.exchange("swap-ask", (series, resident, days) -> List
                .of(canBeExchanged(series, resident.id(), days.given(), days.taken())
                        ? ask(series, resident, days)
                        : Say.phrase("series.swap-late")));
    }

    private Say ask(Series series, Resident helper, TwoDays days) {
        var other = handOver.comingOn(series, days.taken()).orElseThrow();
        var data = TwoDays.of(series, days.given(), days.taken());
        notifications.put(other, Priority.REMINDER, key("exchange", data),
                List.of(PromptChoice.of("series.exchange-yes", "swap-yes:" + data, Act.AFFIRM),
                        PromptChoice.of("series.exchange-no", "swap-no:" + data, Act.DENY)),
                "series.exchange-ask", helper.name(), sentence.name(series.asker()), sentence.what(series),
                SeriesSentence.day(days.given()), SeriesSentence.day(days.taken()));
        return Say.phrase("series.exchange-asked", sentence.name(other), SeriesSentence.day(days.given()),
                SeriesSentence.day(days.taken()));
    }

    @Bean
    Action agreeToExchange() {
        return press.exchange("swap-yes", (series, resident, days) -> List.of(agree(series, resident, days)));
    }

    /** The one who proposed still comes on the day they give, and this one on the day that is taken. */
    private Say agree(Series series, Resident taker, TwoDays days) {
        return series.helper().filter(helper -> handOver.isComing(series, taker.id(), days.taken())
                && canBeExchanged(series, helper, days.given(), days.taken()))
                .map(helper -> exchange(series, helper, taker, days))
                .orElseGet(() -> Say.phrase("series.swap-late"));
    }

    private Say exchange(Series series, ResidentId helper, Resident taker, TwoDays days) {
        handOver.give(series, days.given(), helper, taker.id());
        handOver.give(series, days.taken(), taker.id(), helper);
        var given = SeriesSentence.day(days.given());
        var taken = SeriesSentence.day(days.taken());
        var data = TwoDays.of(series, days.given(), days.taken());
        notifications.tell(series.asker(), Priority.REPLY, key("exchanged-asker", data), "series.exchanged-asker",
                sentence.name(helper), taker.name(), given, taken);
        notifications.tell(helper, Priority.REPLY, key("exchanged-helper", data), "series.exchanged-helper",
                taker.name(), taken, given);
        return Say.phrase("series.exchanged", sentence.name(series.asker()), given, sentence.name(helper), taken);
    }

    private static String key(String what, String data) {
        return what + "-" + data;
    }

    @Bean
    Action refuseToExchange() {
        return press.exchange("swap-no", (series, resident, days) -> List.of(refuse(series, resident, days)));
    }

    private Say refuse(Series series, Resident taker, TwoDays days) {
        if (!handOver.isComing(series, taker.id(), days.taken())) {
            return Say.phrase("series.swap-late");
        }
        series.helper().ifPresent(helper -> notifications.tell(helper, Priority.REPLY,
                key("exchange-no", TwoDays.of(series, days.given(), days.taken())), "series.exchange-refused",
                taker.name(), SeriesSentence.day(days.given())));
        return Say.phrase("series.take-not-said");
    }
}
