package nl.handje.agenda;

import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Understood;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * "De hulp is niet meer nodig" of somebody who agreed things with more than one neighbour: which of these is asked, and
 * may be answered in words. With a single neighbour the words go to them first, see {@link HeardThatItIsOff}.
 */
@Component
@Order(19)
class SaidItIsOff implements Interceptor {
    private static final int FEW_WORDS = 8;

    private final HeardThatItIsOff heard;
    private final WhichOne which;
    private final CallOff callOff;
    private final Residents residents;

    SaidItIsOff(HeardThatItIsOff heard, WhichOne which, CallOff callOff, Residents residents) {
        this.heard = heard;
        this.which = which;
        this.callOff = callOff;
        this.residents = residents;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return intercept(person, understood, busy ? Attention.ASKED : Attention.FREE);
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, Attention attention) {
        if (attention != Attention.FREE || !understood.concerns().isEmpty()) {
            return Optional.empty();
        }
        var resident = residents.findByChat(person.chat()).orElseThrow();
        return answered(resident, understood).or(() -> ofSeveral(resident, understood));
    }

    /** "The one on Friday", after it was asked what is off. */
    private Optional<List<Say>> answered(Resident resident, Understood understood) {
        if (!which.isAskedWhatIsOff(resident) || understood.text().strip().split("\\s+").length > FEW_WORDS) {
            return Optional.empty();
        }
        var meant = which.agreedAndMeant(resident, understood, going -> true);
        return meant.size() == 1 && which.agreed(resident, understood).size() > 1
                ? Optional.of(callOff.press(resident, meant.getFirst()))
                : Optional.empty();
    }

    private Optional<List<Say>> ofSeveral(Resident resident, Understood understood) {
        var meant = heard.meant(resident, understood, going -> true);
        var several = meant.stream().map(Going::neighbour).distinct().count() > 1;
        return several ? Optional.of(List.of(which.toCallOff(resident, meant))) : Optional.empty();
    }

    /** To who cannot write to the neighbour any more. */
    @Bean
    @Order(21)
    Interceptor saidWithoutALine() {
        return (person, understood, busy) -> {
            var resident = residents.findByChat(person.chat()).orElseThrow();
            var meant = busy ? List.<Going>of() : heard.meant(resident, understood, going -> true);
            return switch (meant.size()) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(callOff.press(resident, meant.getFirst()));
                default -> Optional.of(List.of(which.toCallOff(resident, meant)));
            };
        };
    }
}
