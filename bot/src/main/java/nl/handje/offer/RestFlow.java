package nl.handje.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.conversation.Say;
import nl.handje.nlp.Understood;
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
            .named("until", Function.<String>identity(), Function.<String>identity()).answeredBy(Absence::said)
            .offering(List.of(new Option<>("week", "P1W"), new Option<>("fortnight", "P2W"),
                    new Option<>("month", "P1M")))
            .build();

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

    private List<Say> rest(Person person, Answers answers) {
        return pause(person, Absence.of(answers.to(UNTIL).orElseThrow(), today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A day that is over already is asked for again. */
    private List<Say> pause(Person person, Absence absence) {
        if (absence.isOver(today())) {
            return List.of(Say.phrase("rest-from-helping.past"), Say.beginning(NAME, Answers.none()));
        }
        active(person).forEach(offer -> offer.pauseFor(absence));
        var until = SpokenTime.day(absence.until().atStartOfDay());
        return List.of(absence.from().map(from -> Say.phrase("offer-help.away", SpokenTime.day(from.atStartOfDay()),
                until)).orElseGet(() -> Say.phrase("offer-help.paused", until))
                .with(Say.Option.of("offer-help.resume", "offer-resume:now")));
    }

    /** What somebody says at once: "op vakantie tot 15 december"; without a day to come it is asked. */
    List<Say> pause(Person person, Understood understood) {
        return Absence.said(understood).map(said -> Absence.of(said, today()))
                .filter(absence -> !absence.isOver(today())).map(absence -> pause(person, absence))
                .orElseGet(() -> List.of(Say.beginning(NAME, Answers.none())));
    }

    /** Of the buttons that stand in talks of before. */
    @Bean
    Action pauseOffer() {
        return new OfferAction("offer-pause", (person, days) -> days.matches("[1-9]\\d?")
                ? pause(person, new Absence(Optional.empty(), today().plusDays(Integer.parseInt(days))))
                : List.of(Say.phrase("conversation.old-button")));
    }

    private List<Offer> active(Person person) {
        return offers.findByHelperAndStateOrderByOfferedAt(residents.findByChat(person.chat()).orElseThrow().id(),
                Offer.State.ACTIVE);
    }
}
