package nl.handje.agenda;

import nl.handje.appointment.Appointment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.handje.appointment.AppointmentWords;
import nl.handje.appointment.Appointments;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.need.Categories;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.handje.phrase.Phrasebook;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.phrase.Spoken;
import nl.handje.nlp.Act;
import nl.handje.nlp.Category;
import nl.handje.nlp.Understood;
import nl.handje.offer.Offer;
import nl.handje.offer.Offers;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Resident;
import nl.handje.understanding.KindsNamed;
import nl.handje.wantedtime.WantedTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** "It is not needed any more", "can it be later?", "it is done": which of the things that somebody has going. */
@Component
class WhichOne {
    private static final String CALL_OFF = "call-off-what";

    private final Appointments appointments;
    private final HelpRequests requests;
    private final Offers offers;
    private final AppointmentWords words;
    private final CallOff callOff;
    private final KindsNamed kinds;
    private final ObjectProvider<AgendaPart> parts;
    private final Prompts prompts;
    private final Phrasebook phrasebook;
    private final Clock clock;

    WhichOne(Appointments appointments, HelpRequests requests, Offers offers, AppointmentWords words, CallOff callOff,
            KindsNamed kinds, ObjectProvider<AgendaPart> parts, Prompts prompts, Phrasebook phrasebook, Clock clock) {
        this.appointments = appointments;
        this.requests = requests;
        this.offers = offers;
        this.words = words;
        this.callOff = callOff;
        this.kinds = kinds;
        this.parts = parts;
        this.prompts = prompts;
        this.phrasebook = phrasebook;
        this.clock = clock;
    }

    /** A button for everything that can be called off; of a single thing it is asked whether that is meant. */
    Say toCallOff(Person person, Resident resident, Understood understood) {
        var all = agreed(resident, understood);
        all.addAll(requests(resident, "request-withdraw"));
        offers.findByHelperAndStateOrderByOfferedAt(resident.id(), Offer.State.ACTIVE).forEach(offer -> all.add(
                new Going(Categories.shortly(offer.categories()),
                        new Option(Spoken.phrase("agenda.stop-offer", Categories.shortly(offer.categories())),
                                "offer-stop:" + offer.id()),
                        offer.categories(), Optional.empty(), Optional.empty())));
        var meant = meant(understood, all);
        return meant.size() == 1
                ? callOff.whether(person, meant.getFirst())
                : toCallOff(resident, meant);
    }

    /** What they agreed with somebody: help that comes back as a whole, and its single times where a day is named. */
    List<Going> agreed(Resident resident, Understood understood) {
        var whole = parts.orderedStream().flatMap(part -> part.toCallOff(resident.id()).stream()).toList();
        var single = appointments(resident, "appointment-cannot", appointment -> whole.isEmpty()
                || !Going.days(understood).isEmpty() || !isOneOfMany(appointment));
        return new ArrayList<>(Stream.concat(single.stream(), whole.stream()).toList());
    }

    private boolean isOneOfMany(Appointment appointment) {
        return parts.stream().anyMatch(part -> part.isOneOfMany(appointment.request()));
    }

    /** Of some of what they agreed with somebody, the things that words are about. */
    List<Going> agreedAndMeant(Resident resident, Understood understood, Predicate<Going> which) {
        return meant(understood, agreed(resident, understood).stream().filter(which).toList());
    }

    /** Which of these is off: by a button, or in words after it. */
    Say toCallOff(Resident resident, List<Going> meant) {
        if (meant.isEmpty()) {
            return Say.phrase("agenda.nothing-to-call-off");
        }
        var nothing = PromptChoice.of("agenda.call-off-nothing", CallOff.NOTHING + ":all", Act.DENY);
        prompts.open(resident.chat(), CALL_OFF, Stream.concat(PromptChoice.counted(
                meant.stream().map(it -> it.button().action()).toList()).stream(), Stream.of(nothing)).toList());
        return Say.phrase("agenda.call-off-what").with(Stream.concat(meant.stream().map(Going::button),
                Stream.of(Option.of(nothing.phrase(), nothing.action()))).toArray(Option[]::new));
    }

    /** Whether it was asked what is off. */
    boolean isAskedWhatIsOff(Resident resident) {
        return prompts.isOpen(resident.chat(), CALL_OFF);
    }

    /** A button for each appointment, with which another time is proposed, and for what is looked for. */
    Say toMove(Resident resident, Understood understood) {
        var all = new ArrayList<>(appointments(resident, "appointment-retime", appointment -> true));
        all.addAll(requests(resident, "request-change"));
        if (all.isEmpty()) {
            all.addAll(inVain(resident));
        }
        return choice(meant(understood, all), "agenda.nothing-to-move",
                "agenda.reschedule");
    }

    /** What was asked last, when nobody was found in time. */
    private List<Going> inVain(Resident resident) {
        return requests.findFirstByAskerOrderByAskedAtDesc(resident.id())
                .filter(request -> request.state() == HelpRequest.State.EXPIRED)
                .map(request -> going(request, "request-another-day")).stream().toList();
    }

    /** A button for each appointment that they help with. */
    Say isDone(Resident resident) {
        return choice(appointments(resident, "appointment-done", it -> it.isHelpedBy(resident.id())),
                "agenda.nothing-to-finish",
                "agenda.what-is-done");
    }

    List<Going> meant(Understood understood, List<Going> all) {
        return Going.meant(kinds(understood, all), understood, all);
    }

    /** The kinds of help that words name. */
    Set<Category> kinds(Understood understood, List<Going> all) {
        var beginning = phrasebook.say(understood.language().value(), "words.of-what");
        var meant = new HashSet<>(kinds.in(understood, beginning));
        all.stream().flatMap(going -> going.kinds().stream()).filter(kind -> isCalled(kind, understood))
                .forEach(meant::add);
        return meant;
    }

    /** As above, also those that a single word of them names: "the letter" of who says how it went with it. */
    Set<Category> eachKind(Understood understood, List<Going> all) {
        var meant = new HashSet<>(kinds(understood, all));
        if (!all.isEmpty()) {
            meant.addAll(kinds.ofEachWord(understood,
                    phrasebook.say(understood.language().value(), "words.of-what")));
        }
        return meant;
    }

    /** What is looked for, each with the button that stops it. */
    List<Going> searching(Resident resident) {
        return requests(resident, "request-withdraw");
    }

    /** "De rit" is what a ride is called when it is spoken of. */
    private boolean isCalled(Category kind, Understood understood) {
        var words = phrasebook.say(understood.language().value(), "category." + kind).split(" ");
        return List.of(understood.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .contains(words[words.length - 1]);
    }

    private static Say choice(List<Going> all, String none, String some) {
        return all.isEmpty()
                ? Say.phrase(none)
                : Say.phrase(some).with(all.stream().map(Going::button).toArray(Option[]::new));
    }

    private List<Going> appointments(Resident resident, String verb, Predicate<Appointment> which) {
        return appointments.upcoming(resident.id()).stream().filter(which).map(it -> going(it, resident, verb))
                .toList();
    }

    private Going going(Appointment appointment, Resident resident, String verb) {
        var other = appointment.otherThan(resident.id());
        return Going.with(new Going.Neighbour(other, words.nameOf(other)),
                new Option(words.shortly(appointment, resident.id()), verb + ":" + appointment.id()),
                words.kinds(appointment),
                appointment.startsAt().map(start -> start.atZone(clock.getZone()).toLocalDate()));
    }

    /** One appointment, with the button that calls it off. */
    Going toCallOff(Appointment appointment, Resident resident) {
        return going(appointment, resident, "appointment-cannot");
    }

    private static Optional<LocalDate> dayOf(HelpRequest request) {
        return request.when() instanceof WantedTime.Said said && said.series().isEmpty()
                ? Optional.of(said.start().toLocalDate())
                : Optional.empty();
    }

    private List<Going> requests(Resident resident, String verb) {
        return requests.findByAskerAndStateInOrderByAskedAt(resident.id(), HelpRequest.RUNNING).stream()
                .map(request -> going(request, verb)).toList();
    }

    private static Going going(HelpRequest request, String verb) {
        return Going.named(new Option(Categories.shortly(request.categories()), verb + ":" + request.id()),
                request.categories(), dayOf(request));
    }
}
