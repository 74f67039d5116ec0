package nl.handje.agenda;

import nl.handje.appointment.Appointments;
import nl.handje.appointment.AppointmentWords;
import nl.handje.appointment.Appointment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Act;
import nl.handje.nlp.Severity;
import nl.handje.nlp.Understood;
import nl.handje.relay.OverTheLine;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Component;

/**
 * "Ik ben ziek", "sorry, can't make it tomorrow", "het hoeft niet meer": written to the neighbour, who reads it at
 * once. Whether the appointment is off as well is asked, so that it does not stand while nobody comes.
 */
@Component
class HeardThatItIsOff implements OverTheLine {
    private final Appointments appointments;
    private final SaysItIsOff says;
    private final WhichOne which;
    private final CallOff callOff;
    private final AppointmentWords words;
    private final Prompts prompts;

    HeardThatItIsOff(Appointments appointments, SaysItIsOff says, WhichOne which, CallOff callOff,
            AppointmentWords words, Prompts prompts) {
        this.appointments = appointments;
        this.says = says;
        this.which = which;
        this.callOff = callOff;
        this.words = words;
        this.prompts = prompts;
    }

    @Override
    public Optional<Noticed> in(Resident writer, ResidentId reader, Understood said) {
        var meant = meant(writer, said, going -> going.isWith(reader));
        return meant.isEmpty() ? Optional.empty() : Optional.of(() -> ask(meant, writer, said));
    }

    @Override
    public Optional<ResidentId> only(Resident writer, Understood said) {
        var readers = meant(writer, said, going -> true).stream()
                .flatMap(going -> going.neighbour().map(Going.Neighbour::id).stream()).distinct().toList();
        return readers.size() == 1 ? Optional.of(readers.getFirst()) : Optional.empty();
    }

    /** What is off by these words; of what is done together with more than one neighbour all that it may be. */
    List<Going> meant(Resident writer, Understood said, Predicate<Going> of) {
        var off = appointments.upcoming(writer.id()).stream()
                .filter(it -> says.isOff(said, it.isHelpedBy(writer.id()))).toList();
        var helping = off.stream().filter(it -> it.isHelpedBy(writer.id())).toList();
        return helping.isEmpty() || !Going.days(said).isEmpty()
                ? which.agreedAndMeant(writer, said, going -> of.test(going)
                        && off.stream().anyMatch(it -> going.isWith(it.otherThan(writer.id()))))
                : nextOf(helping, writer, said, of);
    }

    /** Who is ill, or cannot come, does not come the next time; of what is later they say so when it is near. */
    private List<Going> nextOf(List<Appointment> helping, Resident writer, Understood said, Predicate<Going> of) {
        var next = new LinkedHashMap<ResidentId, Going>();
        helping.forEach(it -> next.putIfAbsent(it.asker(), which.toCallOff(it, writer)));
        return which.meant(said, next.values().stream().filter(of).toList());
    }

    /** Of one appointment by itself; of what comes back as a whole its own button asks. */
    List<Say> ask(List<Going> meant, Resident writer, Understood said) {
        return meant.size() == 1
                ? appointment(meant.getFirst(), writer).filter(it -> !waitsForAHuman(said))
                        .map(it -> List.of(ask(it, writer, said)))
                        .orElseGet(() -> callOff.press(writer, meant.getFirst()))
                : List.of(which.toCallOff(writer, meant));
    }

    /** What looks like fraud or an insult did not go over yet. */
    private static boolean waitsForAHuman(Understood said) {
        return said.concerns().stream().anyMatch(finding -> finding.concern().severity() != Severity.NORMAL);
    }

    private Optional<Appointment> appointment(Going going, Resident writer) {
        return appointments.upcoming(writer.id()).stream()
                .filter(it -> going.button().action().endsWith(":" + it.id())).findFirst();
    }

    private Say ask(Appointment appointment, Resident writer, Understood said) {
        var choices = List.of(
                PromptChoice.of("appointment.sure-yes", "appointment-cannot-sure:" + appointment.id(), Act.AFFIRM,
                        Act.CANCEL),
                PromptChoice.of("appointment.sure-no", "appointment-keep:" + appointment.id(), Act.DENY));
        prompts.open(writer.chat(), "sure-" + appointment.id(), choices);
        return Say.phrase(phrase(appointment, writer, said), words.nameOf(appointment.otherThan(writer.id())),
                words.what(appointment), words.when(appointment))
                .with(choices.stream().map(it -> Option.of(it.phrase(), it.action())).toArray(Option[]::new));
    }

    private String phrase(Appointment appointment, Resident writer, Understood said) {
        if (!appointment.isHelpedBy(writer.id())) {
            return "appointment.heard-no-need";
        }
        return says.isIll(said) ? "appointment.heard-ill" : "appointment.heard-cannot";
    }
}
