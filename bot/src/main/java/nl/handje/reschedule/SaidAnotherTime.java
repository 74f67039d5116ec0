package nl.handje.reschedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentWords;
import nl.handje.appointment.Appointments;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.need.Categories;
import nl.handje.nlp.Act;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understood;
import nl.handje.othertime.SaidShift;
import nl.handje.phrase.Cues;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.wantedtime.WantedTime;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * "Kan het een uur later?", "donderdag in plaats van woensdag": another time for what was agreed, in words of their
 * own. What holds no time goes on its way, to the neighbour.
 */
@Component
@Order(19)
class SaidAnotherTime implements Interceptor {
    private final Appointments appointments;
    private final AppointmentWords words;
    private final HelpRequests requests;
    private final ProposedTimes proposed;
    private final SaidTimes times;
    private final ChangeTimeFlow changing;
    private final Cues cues;
    private final BesidesTheTime besides;
    private final Residents residents;
    private final Prompts prompts;

    SaidAnotherTime(Appointments appointments, AppointmentWords words, HelpRequests requests, ProposedTimes proposed,
            SaidTimes times, ChangeTimeFlow changing, Cues cues, BesidesTheTime besides, Residents residents,
            Prompts prompts) {
        this.appointments = appointments;
        this.words = words;
        this.requests = requests;
        this.proposed = proposed;
        this.times = times;
        this.changing = changing;
        this.cues = cues;
        this.besides = besides;
        this.residents = residents;
        this.prompts = prompts;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return intercept(person, understood, busy ? Attention.ASKED : Attention.FREE);
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, Attention attention) {
        if (attention == Attention.VERBATIM || attention == Attention.ASKED || understood.text().isBlank()) {
            return Optional.empty();
        }
        var resident = residents.findByChat(person.chat()).orElseThrow();
        var coming = appointments.upcoming(resident.id()).stream()
                .filter(it -> it.state() != Appointment.State.ON_THE_WAY).toList();
        var answering = coming.stream().filter(it -> proposed.waitFor(it, resident.id())).toList();
        if (!answering.isEmpty() && agrees(answering.getFirst(), resident, understood)) {
            return agreed(answering.getFirst(), resident, understood);
        }
        if (!answering.isEmpty() && !saysYes(understood)) {
            return propose(answering.getFirst(), resident, understood)
                    .or(() -> withoutTime(answering, resident, understood));
        }
        return !coming.isEmpty() && asksForAnother(understood, attention)
                ? meant(coming, resident, understood).or(() -> withoutTime(coming, resident, understood))
                : Optional.empty();
    }

    /** "Yes, Thursday is fine" to a Thursday that was proposed is a yes, and no other time. */
    private boolean agrees(Appointment appointment, Resident resident, Understood understood) {
        return cues.names("day-suits", understood.text()) && times.said(understood)
                .filter(time -> proposed.isWhatTheOtherProposed(appointment, resident.id(), time)).isPresent();
    }

    /** "Half past two is fine. I live in Putstraat 12": the time is agreed, and the rest is for the neighbour. */
    private Optional<List<Say>> agreed(Appointment appointment, Resident resident, Understood understood) {
        return proposed.agree(appointment, resident).map(agreed -> besides.in(understood)
                .map(rest -> besides.with(agreed, appointment, resident, rest)).orElse(agreed));
    }

    private static boolean saysYes(Understood understood) {
        return understood.act().value() == Act.AFFIRM && understood.sureOfAct();
    }

    /** While something else is asked, only a plain question to move it by so much. */
    private boolean asksForAnother(Understood understood, Attention attention) {
        var could = cues.names("could-it", understood.text());
        if (could && SaidShift.in(understood.text()).isPresent()) {
            return true;
        }
        return attention == Attention.FREE && !isLate(understood) && !callsOff(understood)
                && (reschedules(understood) || (could && namesAnHour(understood))
                        || cues.names("change-time", understood.text())
                        || cues.names("another-day", understood.text()) || namesADayThatSuits(understood));
    }

    /** "Get well soon, Tuesday is fine as well", about what stands on another day. */
    private boolean namesADayThatSuits(Understood understood) {
        return cues.names("day-suits", understood.text())
                && times.said(understood).filter(WantedTime.Said::dayKnown).isPresent();
    }

    /** "Can you come at two?", about what was agreed. */
    private static boolean namesAnHour(Understood understood) {
        return understood.act().value() == Act.RESCHEDULE
                && understood.when().stream().anyMatch(when -> when.hasClockTime() && !when.excluded());
    }

    private static boolean reschedules(Understood understood) {
        return understood.sureOfAct() && understood.act().value() == Act.RESCHEDULE;
    }

    private static boolean callsOff(Understood understood) {
        return understood.sureOfAct() && understood.act().value() == Act.CANCEL;
    }

    /** "Another day please" says none: it is asked. */
    private Optional<List<Say>> withoutTime(List<Appointment> coming, Resident resident, Understood understood) {
        if (!understood.when().isEmpty() || !cues.names("another-day", understood.text())) {
            return Optional.empty();
        }
        var named = coming.stream().filter(it -> isNamed(it, resident, understood)).toList();
        var candidates = named.isEmpty() ? coming : named;
        return Optional.of(List.of(candidates.size() == 1
                ? changing.begin(candidates.getFirst())
                : Say.phrase("reschedule.which").with(candidates.stream()
                        .map(it -> new Option(words.shortly(it, resident.id()), "appointment-retime:" + it.id()))
                        .toArray(Option[]::new))));
    }

    /** "I am a quarter of an hour late" is said to the neighbour, and changes nothing. */
    private static boolean isLate(Understood understood) {
        return SaidShift.in(understood.text()).isPresent();
    }

    private Optional<List<Say>> meant(List<Appointment> coming, Resident resident, Understood understood) {
        var possible = coming.stream().filter(it -> times.another(understood, it).isPresent()).toList();
        var named = possible.stream().filter(it -> isNamed(it, resident, understood)).toList();
        var spokenOf = named.isEmpty() ? possible.stream().filter(it -> isSpokenOf(it, resident)).toList() : named;
        var candidates = spokenOf.isEmpty() ? possible : spokenOf;
        var searching = spokenOf.isEmpty() ? searching(resident) : List.<HelpRequest>of();
        if (candidates.isEmpty() || isOfAnother(candidates, searching, understood)) {
            return Optional.empty();
        }
        return candidates.size() + searching.size() > 1
                ? Optional.of(List.of(which(candidates, searching, resident, understood)))
                : propose(candidates.getFirst(), resident, understood);
    }

    /** What was put to them last is about it: "you help Anna today, will it work out?" */
    private boolean isSpokenOf(Appointment appointment, Resident resident) {
        return prompts.last(resident.chat()).filter(key -> key.contains(appointment.id().toString())).isPresent();
    }

    private boolean isNamed(Appointment appointment, Resident resident, Understood understood) {
        var name = words.nameOf(appointment.otherThan(resident.id()));
        return Arrays.stream(understood.text().split("[^\\p{L}]+")).anyMatch(name::equalsIgnoreCase)
                || isOfKind(requests.findById(appointment.request()).orElseThrow(), understood);
    }

    private static boolean isOfKind(HelpRequest request, Understood understood) {
        return understood.categories().stream().map(Prediction::value).anyMatch(request.categories()::contains);
    }

    /** Words that name a kind of help are about what is looked for of that kind. */
    private static boolean isOfAnother(List<Appointment> candidates, List<HelpRequest> searching,
            Understood understood) {
        return !candidates.isEmpty()
                && searching.stream().anyMatch(request -> isOfKind(request, understood));
    }

    private List<HelpRequest> searching(Resident resident) {
        return requests.findByAskerAndStateInOrderByAskedAt(resident.id(),
                HelpRequest.RUNNING);
    }

    private Say which(List<Appointment> candidates, List<HelpRequest> searching, Resident resident,
            Understood understood) {
        prompts.keepDraft(resident.chat(), understood.text());
        var options = new ArrayList<Option>();
        candidates.forEach(it -> options.add(new Option(words.shortly(it, resident.id()),
                "appointment-retime-said:" + it.id())));
        searching.forEach(it -> options.add(new Option(Categories.shortly(it.categories()),
                "request-move:" + it.id())));
        return Say.phrase("reschedule.which").with(options.toArray(Option[]::new));
    }

    private Optional<List<Say>> propose(Appointment appointment, Resident resident, Understood understood) {
        return times.another(understood, appointment).map(time -> proposed.propose(appointment, resident, time))
                .map(says -> besides.in(understood)
                        .map(rest -> besides.with(says, appointment, resident, rest)).orElse(says));
    }
}
