package nl.handje.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.conversation.Say;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;
import nl.handje.resident.Residents;
import nl.handje.wantedtime.SpokenTime;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * <pre>
 * Bot: Dat is goed. Hoe lang zal ik u niets vragen?   [Een week] [Twee weken] [Een maand]
 * Ben: tot half januari
 * Bot: Goed, ik vraag u niets tot vrijdag 15 januari. Daarna weer wel. Fijne tijd!
 * </pre>
 */
@Component
class RestFlow {
    static final String NAME = "rest-from-helping";

    /** A day, or how long from today. */
    private static final Question<String> UNTIL = Question
            .named("until", Function.<String>identity(), Function.<String>identity()).answeredBy(RestFlow::said)
            .offering(List.of(new Option<>("week", "P1W"), new Option<>("fortnight", "P2W"),
                    new Option<>("month", "P1M")))
            .build();

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("een", 1), Map.entry("één", 1),
            Map.entry("a", 1), Map.entry("one", 1), Map.entry("twee", 2), Map.entry("two", 2), Map.entry("drie", 3),
            Map.entry("three", 3), Map.entry("vier", 4), Map.entry("four", 4), Map.entry("vijf", 5),
            Map.entry("five", 5), Map.entry("zes", 6), Map.entry("six", 6), Map.entry("paar", 2),
            Map.entry("couple of", 2));
    private static final Pattern SO_LONG = Pattern.compile("(?iu)(?<!\\p{L})(\\d{1,2}|"
            + String.join("|", NUMBERS.keySet()) + ")\\s+(dag|day|we[e]?k|maand|month)(?:en|s)?(?!\\p{L})");

    private final Residents residents;
    private final Offers offers;
    private final Clock clock;

    RestFlow(Residents residents, Offers offers, Clock clock) {
        this.residents = residents;
        this.offers = offers;
        this.clock = clock;
    }

    @Bean
    Flow restFromHelping() {
        return Flow.named(NAME).ask(UNTIL).then(this::rest);
    }

    /** "Twee weken", "tot 15 december"; "next week" is till it is over. */
    static Optional<String> said(Understood understood) {
        var soLong = SO_LONG.matcher(understood.text());
        return soLong.find()
                ? Optional.of(period(soLong.group(1), soLong.group(2)).toString())
                : understood.when().stream().map(When::end).map(end -> end.toLocalDate()).max(LocalDate::compareTo)
                        .map(LocalDate::toString);
    }

    private static Period period(String number, String unit) {
        var many = Optional.ofNullable(NUMBERS.get(number.toLowerCase(Locale.ROOT)))
                .orElseGet(() -> Math.max(1, Integer.parseInt(number)));
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "dag", "day" -> Period.ofDays(many);
            case "maand", "month" -> Period.ofMonths(many);
            default -> Period.ofWeeks(many);
        };
    }

    private List<Say> rest(Person person, Answers answers) {
        return pause(person, day(answers.to(UNTIL).orElseThrow()));
    }

    private LocalDate day(String answer) {
        return answer.startsWith("P") ? LocalDate.now(clock).plus(Period.parse(answer)) : LocalDate.parse(answer);
    }

    /** A day that is over already is asked for again. */
    private List<Say> pause(Person person, LocalDate day) {
        if (!day.isAfter(LocalDate.now(clock))) {
            return List.of(Say.phrase("rest-from-helping.past"), Say.beginning(NAME, Answers.none()));
        }
        active(person).forEach(offer -> offer.pauseUntil(day));
        return List.of(Say.phrase("offer-help.paused", SpokenTime.day(day.atStartOfDay()))
                .with(Say.Option.of("offer-help.resume", "offer-resume:now")));
    }

    /** What somebody says at once: "op vakantie tot 15 december"; without a day to come it is asked. */
    List<Say> pause(Person person, Understood understood) {
        return said(understood).map(this::day).filter(day -> day.isAfter(LocalDate.now(clock)))
                .map(day -> pause(person, day)).orElseGet(() -> List.of(Say.beginning(NAME, Answers.none())));
    }

    /** Of the buttons that stand in talks of before. */
    @Bean
    Action pauseOffer() {
        return new OfferAction("offer-pause", (person, days) -> days.matches("[1-9]\\d?")
                ? pause(person, LocalDate.now(clock).plusDays(Integer.parseInt(days)))
                : List.of(Say.phrase("conversation.old-button")));
    }

    private List<Offer> active(Person person) {
        return offers.findByHelperAndStateOrderByOfferedAt(residents.findByChat(person.chat()).orElseThrow().id(),
                Offer.State.ACTIVE);
    }
}
