package nl.handje.noshow;

import java.time.Clock;
import java.util.List;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentWords;
import nl.handje.appointment.Outcome;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.ending.Endings;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.review.ReviewQueue;
import nl.handje.review.Source;
import org.springframework.stereotype.Component;

/** "Nobody came", "nobody opened": kept privately; a human looks, and the other is asked kindly what happened. */
@Component
public class NoShowClaims {
    private final NoShows noShows;
    private final Endings endings;
    private final AppointmentWords words;
    private final Notifications notifications;
    private final Prompts prompts;
    private final ReviewQueue reviewQueue;
    private final Clock clock;

    NoShowClaims(NoShows noShows, Endings endings, AppointmentWords words, Notifications notifications,
            Prompts prompts, ReviewQueue reviewQueue, Clock clock) {
        this.noShows = noShows;
        this.endings = endings;
        this.words = words;
        this.notifications = notifications;
        this.prompts = prompts;
        this.reviewQueue = reviewQueue;
        this.clock = clock;
    }

    /** One of the two says that they did not meet. */
    public List<Say> say(Appointment appointment, Resident who) {
        if (noShows.findByAppointmentAndSaidBy(appointment.id(), who.id()).isPresent()) {
            return List.of(Say.phrase("no-show.known"));
        }
        return switch (endings.miss(appointment, who.id())) {
            case Outcome.Taken taken -> List.of(taken(appointment, who));
            case Outcome.Refused refused -> words.refusal(appointment, refused.reason());
        };
    }

    private Say taken(Appointment appointment, Resident who) {
        var helping = appointment.helper().equals(who.id());
        var other = appointment.otherThan(who.id());
        noShows.save(new NoShow(appointment.id(), who.id(), other,
                helping ? NoShow.Claim.NOBODY_HOME : NoShow.Claim.NOBODY_CAME, clock.instant()));
        reviewQueue.askForPerson(who.id(), Source.NO_SHOW,
                helping ? "no-show.nobody-home-for-coordinator" : "no-show.nobody-came-for-coordinator",
                words.what(appointment), words.when(appointment));
        if (noShows.findByAppointmentAndSaidBy(appointment.id(), other).isEmpty()) {
            if (helping) {
                askAsker(appointment, who);
            } else {
                askHelper(appointment, who);
            }
        }
        return helping
                ? Say.phrase("no-show.nobody-home", words.nameOf(appointment.asker()))
                : whatNow(appointment, who);
    }

    private Say whatNow(Appointment appointment, Resident asker) {
        var choices = List.of(
                PromptChoice.of("expired.other-day", "request-another-day:" + appointment.request(), Act.AFFIRM,
                        Act.RESCHEDULE),
                PromptChoice.alone("expired.no", "request-let-go:" + appointment.request(), Act.DENY));
        prompts.open(asker.chat(), "no-show-" + appointment.id(), choices);
        return Say.phrase("no-show.nobody-came").with(choices.stream()
                .map(it -> Option.of(it.phrase(), it.action())).toArray(Option[]::new));
    }

    /** Without saying what the asker said. */
    private void askHelper(Appointment appointment, Resident asker) {
        notifications.put(appointment.helper(), Priority.REMINDER, "no-show-asked-" + appointment.id(),
                List.of(PromptChoice.of("no-show.was-there", "no-show-was-there:" + appointment.id(), Act.AFFIRM),
                        PromptChoice.of("no-show.could-not", "no-show-could-not:" + appointment.id(), Act.DENY),
                        PromptChoice.of("no-show.closed-door", "no-show-me-too:" + appointment.id())),
                "no-show.ask-helper", asker.name(), words.what(appointment), words.when(appointment));
    }

    /** Whoever does not open may need somebody. */
    private void askAsker(Appointment appointment, Resident helper) {
        notifications.put(appointment.asker(), Priority.REMINDER, "no-show-asked-" + appointment.id(),
                List.of(PromptChoice.of("no-show.all-well", "no-show-could-not:" + appointment.id(), Act.AFFIRM),
                        PromptChoice.of("no-show.i-was-home", "no-show-me-too:" + appointment.id()),
                        PromptChoice.of("conversation.a-person", "person:ask", Act.HUMAN, Act.DENY)),
                "no-show.ask-asker", helper.name(), words.what(appointment), words.when(appointment));
    }
}
