package nl.handje.noshow;

import java.time.Clock;
import java.util.List;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentButtons;
import nl.handje.appointment.AppointmentWords;
import nl.handje.conversation.Action;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.resident.Resident;
import nl.handje.review.ReviewQueue;
import nl.handje.review.Source;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the other of the two answers. Where they do not say the same, the human who looks is told. */
@Component
class NoShowAnswers {
    private final NoShows noShows;
    private final NoShowClaims claims;
    private final AppointmentButtons buttons;
    private final AppointmentWords words;
    private final ReviewQueue reviewQueue;
    private final Clock clock;

    NoShowAnswers(NoShows noShows, NoShowClaims claims, AppointmentButtons buttons, AppointmentWords words,
            ReviewQueue reviewQueue, Clock clock) {
        this.noShows = noShows;
        this.claims = claims;
        this.buttons = buttons;
        this.words = words;
        this.reviewQueue = reviewQueue;
        this.clock = clock;
    }

    @Bean
    Action nobodyCame() {
        return buttons.forAsker("afterwards-nobody", claims::say);
    }

    @Bean
    Action nobodyHome() {
        return buttons.forHelper("afterwards-closed-door", claims::say);
    }

    @Bean
    Action wasThere() {
        return buttons.forBoth("no-show-was-there",
                (appointment, who) -> answer(appointment, who, NoShow.Answer.I_WAS_THERE));
    }

    @Bean
    Action couldNot() {
        return buttons.forBoth("no-show-could-not",
                (appointment, who) -> answer(appointment, who, NoShow.Answer.I_COULD_NOT));
    }

    /** "I stood there too": both say that they waited. */
    @Bean
    Action meToo() {
        return buttons.forBoth("no-show-me-too", (appointment, who) -> {
            noShows.findByAppointmentAndAbout(appointment.id(), who.id())
                    .ifPresent(it -> it.answer(NoShow.Answer.I_WAS_THERE, clock.instant()));
            return claims.say(appointment, who);
        });
    }

    private List<Say> answer(Appointment appointment, Resident who, NoShow.Answer answer) {
        return noShows.findByAppointmentAndAbout(appointment.id(), who.id()).map(noShow -> {
            noShow.answer(answer, clock.instant());
            return List.of(said(appointment, who, noShow));
        }).orElseGet(AppointmentButtons::old);
    }

    private Say said(Appointment appointment, Resident who, NoShow noShow) {
        return switch (noShow.standing()) {
            case NoShow.Standing.Disputed disputed -> {
                reviewQueue.askForPerson(who.id(), Source.NO_SHOW, "no-show.disputed-for-coordinator",
                        words.what(appointment), words.when(appointment));
                yield Say.phrase("no-show.a-person-looks");
            }
            case NoShow.Standing.Admitted admitted -> thanks(appointment, who);
            case NoShow.Standing.Unanswered unanswered -> Say.phrase("no-show.a-person-looks");
        };
    }

    private Say thanks(Appointment appointment, Resident who) {
        return appointment.helper().equals(who.id())
                ? Say.phrase("no-show.thanks-for-saying")
                : Say.phrase("no-show.glad-you-are-well").with(
                        Option.of("expired.other-day", "request-another-day:" + appointment.request()),
                        Option.of("expired.no", "request-let-go:" + appointment.request()));
    }
}
