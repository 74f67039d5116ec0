package nl.handje.agenda;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentWords;
import nl.handje.appointment.Appointments;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.Responder;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.invitation.Invited;
import nl.handje.need.Categories;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.offer.HelperStopped;
import nl.handje.offer.Offer;
import nl.handje.offer.Offers;
import nl.handje.phrase.Spoken;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.HelperSearch;
import nl.handje.request.RequestId;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** "What have I got going?", "I can't make it", "it is done": everything of one person at a glance, and calling off. */
@Component
class Agenda implements Responder {
    private final Appointments appointments;
    private final HelpRequests requests;
    private final HelperSearch search;
    private final Offers offers;
    private final Invited invited;
    private final Residents residents;
    private final ObjectProvider<AgendaPart> parts;
    private final ApplicationEventPublisher events;
    private final AppointmentWords words;
    private final WhichOne which;

    Agenda(Appointments appointments, HelpRequests requests, HelperSearch search, Offers offers, Invited invited,
            Residents residents, ObjectProvider<AgendaPart> parts, ApplicationEventPublisher events,
            AppointmentWords words, WhichOne which) {
        this.appointments = appointments;
        this.requests = requests;
        this.search = search;
        this.offers = offers;
        this.invited = invited;
        this.residents = residents;
        this.parts = parts;
        this.events = events;
        this.words = words;
        this.which = which;
    }

    @Override
    public Set<Act> acts() {
        return EnumSet.of(Act.AGENDA, Act.CANCEL, Act.RESCHEDULE, Act.DONE);
    }

    @Override
    public List<Say> respond(Person person, Act act, Understood understood) {
        var resident = residents.findByChat(person.chat()).orElseThrow();
        return List.of(switch (act) {
            case CANCEL -> which.toCallOff(person, resident, understood);
            case RESCHEDULE -> which.toMove(resident, understood);
            case DONE -> which.isDone(resident);
            default -> overview(resident);
        });
    }

    private Say overview(Resident resident) {
        var lines = new ArrayList<Spoken>();
        var buttons = new ArrayList<Option>();
        appointments.upcoming(resident.id()).forEach(appointment -> {
            lines.add(line(appointment, resident));
            buttons.add(new Option(Spoken.phrase("agenda.cannot", shortLine(appointment, resident)),
                    "appointment-cannot:" + appointment.id()));
        });
        invited.pending(resident.id()).forEach(yes -> {
            lines.add(Spoken.phrase("agenda.pending", yes.what()));
            buttons.add(Option.of("agenda.take-back", yes.takeBack()));
        });
        invited.open(resident.id()).forEach(what -> lines.add(Spoken.phrase("agenda.invited", what)));
        searching(resident).forEach(request -> add(request, lines, buttons));
        offers.findByHelperAndStateOrderByOfferedAt(resident.id(), Offer.State.ACTIVE)
                .forEach(offer -> add(offer, lines, buttons));
        parts.orderedStream().forEach(part -> {
            lines.addAll(part.lines(resident.id()));
            buttons.addAll(part.buttons(resident.id()));
        });
        return lines.isEmpty()
                ? Say.phrase("agenda.nothing")
                : Say.phrase("agenda.overview", together(lines)).with(buttons.toArray(Option[]::new));
    }

    private static void add(HelpRequest request, List<Spoken> lines, List<Option> buttons) {
        lines.add(Spoken.phrase("agenda.searching", request.what(), request.when().spoken()));
        var kinds = Categories.shortly(request.categories());
        buttons.add(new Option(Spoken.phrase("agenda.change", kinds), "request-change:" + request.id()));
        buttons.add(new Option(Spoken.phrase("agenda.stop-offer", kinds), "request-withdraw:" + request.id()));
    }

    private static void add(Offer offer, List<Spoken> lines, List<Option> buttons) {
        lines.add(Spoken.phrase("agenda.offering", offer.spoken()));
        var kinds = Categories.shortly(offer.categories());
        buttons.add(new Option(Spoken.phrase("agenda.change", kinds), "offer-change:" + offer.id()));
        buttons.add(new Option(Spoken.phrase("agenda.stop-offer", kinds), "offer-stop:" + offer.id()));
    }

    private static Spoken together(List<Spoken> lines) {
        return (language, phrasebook) -> lines.stream().map(line -> "• " + line.in(language, phrasebook))
                .collect(Collectors.joining("\n"));
    }

    private List<HelpRequest> searching(Resident resident) {
        return requests.findByAskerAndStateInOrderByAskedAt(resident.id(), HelpRequest.RUNNING);
    }

    private Spoken line(Appointment appointment, Resident resident) {
        return Spoken.phrase(appointment.isHelpedBy(resident.id()) ? "agenda.helping" : "agenda.helped",
                words.nameOf(appointment.otherThan(resident.id())), words.what(appointment), words.when(appointment));
    }

    private Spoken shortLine(Appointment appointment, Resident resident) {
        return words.shortly(appointment, resident.id());
    }

    @Bean
    Action withdrawRequest() {
        return new Action() {
            @Override
            public String verb() {
                return "request-withdraw";
            }

            @Override
            public List<Say> act(Person person, String id) {
                return List.of(withdraw(residents.findByChat(person.chat()).orElseThrow(), id));
            }
        };
    }

    private Say withdraw(Resident resident, String id) {
        return RequestId.read(id).flatMap(requests::hold).filter(request -> request.asker().equals(resident.id()))
                .map(request -> request.isLookedFor() ? withdraw(request) : withdrawn(request, resident))
                .orElseGet(() -> Say.phrase("conversation.old-button"));
    }

    private Say withdraw(HelpRequest request) {
        request.withdraw();
        search.callOff(request);
        return Say.phrase("agenda.withdrawn", request.what());
    }

    /**
     * The button of an ask that was put anew, for another day, is about the new one; of one that is over it is let go.
     */
    private Say withdrawn(HelpRequest request, Resident resident) {
        var anew = searching(resident).stream().filter(it -> it.askedAt().isAfter(request.askedAt())
                && it.categories().equals(request.categories())).toList();
        if (anew.size() == 1) {
            return requests.hold(anew.getFirst().id()).map(this::withdraw).orElseThrow();
        }
        return switch (request.state()) {
            case MATCHED -> appointments.upcoming(resident.id()).stream()
                    .filter(it -> it.request().equals(request.id())).findFirst()
                    .map(it -> which.toCallOff(resident, List.of(which.toCallOff(it, resident))))
                    .orElseGet(() -> Say.phrase("conversation.old-button"));
            case EXPIRED -> {
                request.withdraw();
                yield Say.phrase("expired.let-go");
            }
            case SEARCHING, PROPOSED, DONE, WITHDRAWN -> Say.phrase("conversation.old-button");
        };
    }

    @Bean
    Action stopOffer() {
        return new Action() {
            @Override
            public String verb() {
                return "offer-stop";
            }

            @Override
            public List<Say> act(Person person, String id) {
                return List.of(stop(residents.findByChat(person.chat()).orElseThrow(), id));
            }
        };
    }

    private Say stop(Resident resident, String id) {
        return offers.findByHelperAndStateOrderByOfferedAt(resident.id(), Offer.State.ACTIVE).stream()
                .filter(offer -> offer.id().toString().equals(id)).findFirst().map(offer -> {
                    offer.stop();
                    tellIfTheLast(resident);
                    return Say.phrase("agenda.stopped");
                }).orElseGet(() -> Say.phrase("conversation.old-button"));
    }

    private void tellIfTheLast(Resident resident) {
        if (offers.findByHelperAndStateOrderByOfferedAt(resident.id(), Offer.State.ACTIVE).stream()
                .noneMatch(Offer::isActive)) {
            events.publishEvent(new HelperStopped(resident.id()));
        }
    }
}
