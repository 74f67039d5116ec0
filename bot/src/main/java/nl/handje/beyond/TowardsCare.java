package nl.handje.beyond;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentChanged;
import nl.handje.appointment.AppointmentId;
import nl.handje.appointment.Appointments;
import nl.handje.conversation.PromptChoice;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.nlp.Language;
import nl.handje.phrase.Cues;
import nl.handje.phrase.Phrasebook;
import nl.handje.referral.CareDesk;
import nl.handje.relay.CareAsked;
import nl.handje.remark.Remark;
import nl.handje.remark.Remark.Subject;
import nl.handje.reminder.ReminderKind;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A neighbour asks for what is work for a nurse. Who helps is asked whether that is all right, and the neighbour hears
 * where there is help with it; a human looks along when one of the two wants that.
 */
@Component
class TowardsCare {
    static final String KIND = "beyond-care";
    static final String ELSEWHERE = "care-elsewhere";
    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final Duration SOON = Duration.ofHours(1);

    private final Appointments appointments;
    private final HelpRequests requests;
    private final Cues cues;
    private final Phrasebook phrasebook;
    private final CareDesk desk;
    private final BetweenTwo betweenTwo;
    private final Notifications notifications;
    private final Clock clock;

    TowardsCare(Appointments appointments, HelpRequests requests, Cues cues, Phrasebook phrasebook, CareDesk desk,
            BetweenTwo betweenTwo, Notifications notifications, Clock clock) {
        this.appointments = appointments;
        this.requests = requests;
        this.cues = cues;
        this.phrasebook = phrasebook;
        this.desk = desk;
        this.betweenTwo = betweenTwo;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** What the asker writes to who helps them. */
    @EventListener
    void on(CareAsked asked) {
        appointments.findById(new AppointmentId(asked.subject())).filter(it -> it.asker().equals(asked.writer()))
                .ifPresent(this::bringUp);
    }

    /** Of the first time the helper read what it was before they said yes. */
    @EventListener
    void on(AppointmentChanged changed) {
        if (changed.kind() == AppointmentChanged.Kind.AGREED && isAboutCare(changed) && haveMet(changed)) {
            appointments.findById(new AppointmentId(changed.appointment())).ifPresent(this::bringUp);
        }
    }

    private boolean isAboutCare(AppointmentChanged changed) {
        return requests.findById(changed.request()).flatMap(request -> request.details())
                .filter(details -> cues.has("care-between-neighbours", details.in(Language.NL, phrasebook)))
                .isPresent();
    }

    private boolean haveMet(AppointmentChanged changed) {
        return !appointments.heldBetween(changed.asker(), changed.helper(), clock.instant().minus(A_YEAR)).isEmpty();
    }

    private void bringUp(Appointment appointment) {
        betweenTwo.bringUp(KIND, appointment.id(), appointment.helper(), appointment.asker(), SOON);
        betweenTwo.bringUp(ELSEWHERE, appointment.id(), appointment.asker(), appointment.helper(), SOON);
    }

    @Bean
    ReminderKind askWhetherCareIsFine() {
        return betweenTwo.kind(KIND, Subject.CARE, this::askHelper);
    }

    private void askHelper(Resident helper, Resident asker, Remark remark) {
        notifications.put(helper.id(), Priority.REMINDER, KIND + "-" + remark.id(),
                List.of(PromptChoice.of("beyond.fine", "beyond-fine:" + remark.id(), Act.AFFIRM),
                        PromptChoice.of("beyond.less", "beyond-less:" + remark.id(), Act.DENY),
                        PromptChoice.of("beyond.human", "beyond-human:" + remark.id(), Act.HUMAN)),
                KIND, asker.name());
    }

    @Bean
    ReminderKind tellWhereCareIs() {
        return betweenTwo.kind(ELSEWHERE, Subject.CARE_ELSEWHERE, this::referAsker);
    }

    private void referAsker(Resident asker, Resident helper, Remark remark) {
        notifications.put(asker.id(), Priority.REMINDER, ELSEWHERE + "-" + remark.id(),
                List.of(PromptChoice.of("beyond.talk-about-it", "beyond-human:" + remark.id(), Act.AFFIRM, Act.HUMAN),
                        PromptChoice.of("beyond.no-need", "care-no-need:" + remark.id(), Act.DENY, Act.THANKS)),
                "care-elsewhere", helper.name(), desk.forCareOf(asker));
    }
}
