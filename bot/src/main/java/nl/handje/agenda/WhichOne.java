package nl.handje.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.handje.appointment.AppointmentWords;
import nl.handje.appointment.Appointments;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.need.Categories;
import nl.handje.nlp.Understood;
import nl.handje.offer.Offer;
import nl.handje.offer.Offers;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Spoken;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Resident;
import nl.handje.understanding.KindsNamed;
import nl.handje.wantedtime.WantedTime;
import org.springframework.stereotype.Component;

/** "It is not needed any more", "can it be later?", "it is done": which of the things that somebody has going. */
@Component
class WhichOne {
    private final Appointments appointments;
    private final HelpRequests requests;
    private final Offers offers;
    private final AppointmentWords words;
    private final CallOff callOff;
    private final KindsNamed kinds;
    private final Phrasebook phrasebook;
    private final Clock clock;

    WhichOne(Appointments appointments, HelpRequests requests, Offers offers, AppointmentWords words, CallOff callOff,
            KindsNamed kinds, Phrasebook phrasebook, Clock clock) {
        this.appointments = appointments;
        this.requests = requests;
        this.offers = offers;
        this.words = words;
        this.callOff = callOff;
        this.kinds = kinds;
        this.phrasebook = phrasebook;
        this.clock = clock;
    }

    /** A button for everything that can be called off; of a single thing it is asked whether that is meant. */
    Say toCallOff(Person person, Resident resident, Understood understood) {
        var all = new ArrayList<>(appointments(resident, "appointment-cannot"));
        all.addAll(requests(resident, "request-withdraw"));
        offers.findByHelperAndStateOrderByOfferedAt(resident.id(), Offer.State.ACTIVE).forEach(offer -> all.add(
                new Going(Categories.shortly(offer.categories()),
                        new Option(Spoken.phrase("agenda.stop-offer", Categories.shortly(offer.categories())),
                                "offer-stop:" + offer.id()),
                        offer.categories(), Optional.empty())));
        var meant = meant(understood, all);
        return meant.size() == 1
                ? callOff.whether(person, meant.getFirst())
                : choice(meant, "agenda.nothing-to-call-off", "agenda.call-off-what");
    }

    /** A button for each appointment, with which another time is proposed, and for what is looked for. */
    Say toMove(Resident resident, Understood understood) {
        var all = new ArrayList<>(appointments(resident, "appointment-retime"));
        all.addAll(requests(resident, "request-change"));
        return choice(meant(understood, all), "agenda.nothing-to-move",
                "agenda.reschedule");
    }

    /** A button for each appointment that they help with. */
    Say isDone(Resident resident) {
        return choice(appointments(resident, "appointment-done", true), "agenda.nothing-to-finish",
                "agenda.what-is-done");
    }

    private List<Going> meant(Understood understood, List<Going> all) {
        var beginning = phrasebook.say(understood.language().value(), "words.of-what");
        return Going.meant(kinds.in(understood, beginning), understood, all);
    }

    private static Say choice(List<Going> all, String none, String some) {
        return all.isEmpty()
                ? Say.phrase(none)
                : Say.phrase(some).with(all.stream().map(Going::button).toArray(Option[]::new));
    }

    private List<Going> appointments(Resident resident, String verb) {
        return appointments(resident, verb, false);
    }

    private List<Going> appointments(Resident resident, String verb, boolean asHelper) {
        return appointments.upcoming(resident.id()).stream()
                .filter(appointment -> !asHelper || appointment.isHelpedBy(resident.id()))
                .map(appointment -> Going.named(
                        new Option(words.shortly(appointment, resident.id()), verb + ":" + appointment.id()),
                        words.kinds(appointment),
                        appointment.startsAt().map(start -> start.atZone(clock.getZone()).toLocalDate())))
                .toList();
    }

    private static Optional<LocalDate> dayOf(HelpRequest request) {
        return request.when() instanceof WantedTime.Said said && said.series().isEmpty()
                ? Optional.of(said.start().toLocalDate())
                : Optional.empty();
    }

    private List<Going> requests(Resident resident, String verb) {
        return requests.findByAskerAndStateInOrderByAskedAt(resident.id(), HelpRequest.RUNNING).stream()
                .map(request -> Going.named(
                        new Option(Categories.shortly(request.categories()), verb + ":" + request.id()),
                        request.categories(), dayOf(request)))
                .toList();
    }
}
