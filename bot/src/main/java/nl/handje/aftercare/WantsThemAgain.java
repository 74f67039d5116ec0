package nl.handje.aftercare;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.Appointments;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.request.AskAgain;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "It went very well. May she come again next week?": how it went is noted, and what is asked is read back. */
@Component
@Order(17)
class WantsThemAgain implements Interceptor {
    private static final Duration AS_LONG = Duration.ofDays(14);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Appointments appointments;
    private final AfterQuestions questions;
    private final AskerAnswers asker;
    private final LastingHelp lastingHelp;
    private final AskAgain askAgain;
    private final Residents residents;
    private final Wordings again;
    private final Wordings well;
    private final Clock clock;

    WantsThemAgain(Appointments appointments, AfterQuestions questions, AskerAnswers asker, LastingHelp lastingHelp,
            AskAgain askAgain, Residents residents, Phrasebook phrasebook, Clock clock) {
        this.appointments = appointments;
        this.questions = questions;
        this.asker = asker;
        this.lastingHelp = lastingHelp;
        this.askAgain = askAgain;
        this.residents = residents;
        this.again = Wordings.of(phrasebook, "words.may-they-come-again");
        this.well = Wordings.of(phrasebook, "words.went-well");
        this.clock = clock;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return intercept(person, understood, busy ? Attention.ASKED : Attention.FREE);
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, Attention attention) {
        return attention == Attention.VERBATIM || !again.areIn(understood.text())
                ? Optional.empty()
                : residents.findByChat(person.chat())
                        .flatMap(resident -> over(resident).flatMap(it -> asks(person, it, resident, understood)));
    }

    private Optional<List<Say>> asks(Person person, Appointment appointment, Resident resident, Understood understood) {
        return askAgain.asIn(appointment.request(), person, understood).map(ask -> {
            var says = new ArrayList<Say>();
            if (well.areIn(understood.text()) && !questions.answered(appointment, resident.id())) {
                says.add(asker.good(appointment, resident).getFirst());
            }
            says.add(ask);
            return says;
        });
    }

    /** The last help they had, when it is over and no time of many. */
    private Optional<Appointment> over(Resident resident) {
        var now = clock.instant();
        return appointments.begun(resident.id(), now.minus(AS_LONG), now).stream()
                .filter(it -> it.asker().equals(resident.id()) && !lastingHelp.isOneOfMany(it.request())
                        && (it.wasHeld() || (it.isUpcoming() && it.hasBegun(now.minus(AN_HOUR)))))
                .findFirst();
    }
}
