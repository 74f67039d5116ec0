package nl.handje.appointment;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.handje.conversation.Say;
import nl.handje.nlp.Category;
import nl.handje.phrase.Spoken;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.wantedtime.SpokenTime;
import org.springframework.stereotype.Component;

/** How an appointment is spoken of: who, what and when, and why something cannot be. */
@Component
public class AppointmentWords {
    private final HelpRequests requests;
    private final Residents residents;
    private final Clock clock;

    AppointmentWords(HelpRequests requests, Residents residents, Clock clock) {
        this.requests = requests;
        this.residents = residents;
        this.clock = clock;
    }

    public String nameOf(ResidentId resident) {
        return residents.findById(resident).map(Resident::name).orElseThrow();
    }

    /** "een rit naar het ziekenhuis in Sittard". */
    public Spoken what(Appointment appointment) {
        return requestOf(appointment).what();
    }

    /** "op donderdag 26 november om 14:30". */
    public Spoken when(Appointment appointment) {
        return appointment.startsAt().filter(start -> appointment.isExact())
                .map(start -> SpokenTime.moment(start.atZone(clock.getZone()).toLocalDateTime()))
                .orElseGet(() -> requestOf(appointment).when().spoken());
    }

    public Set<Category> kinds(Appointment appointment) {
        return requestOf(appointment).categories();
    }

    private HelpRequest requestOf(Appointment appointment) {
        return requests.findById(appointment.request()).orElseThrow();
    }

    /** As the words of a button: whom, and the day. */
    public Spoken shortly(Appointment appointment, ResidentId reader) {
        var other = nameOf(appointment.otherThan(reader));
        return appointment.startsAt().<Spoken>map(start -> Spoken.phrase("agenda.button", other,
                SpokenTime.day(start.atZone(clock.getZone()).toLocalDateTime()))).orElseGet(() -> Spoken.phrase(
                        "agenda.button-no-day", other));
    }

    /** Why something is not done. */
    public List<Say> refusal(Appointment appointment, Outcome.Reason reason) {
        return List.of(switch (reason) {
            case NOT_YET -> Say.phrase("appointment.not-yet", when(appointment));
            case GONE_BY -> Say.phrase("appointment.gone-by");
            case OVER, NOT_YOURS -> Say.phrase("conversation.old-button");
        });
    }
}
