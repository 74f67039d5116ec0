package nl.handje.agenda;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * "Mijn man helpt nu met de brief, hoeft niet meer", "cancel letter": one of what is looked for, named by its kind,
 * also while something else is asked. Whether it is meant is asked once.
 */
@Component
@Order(18)
class CalledOffInBetween implements Interceptor {
    private static final Pattern SHORTLY = Pattern.compile("(?iu)^\\P{L}*stop (?:\\p{L}+ )?\\p{L}+\\P{L}*$");

    private final WhichOne which;
    private final CallOff callOff;
    private final Residents residents;
    private final Wordings off;
    private final Wordings notOff;

    CalledOffInBetween(WhichOne which, CallOff callOff, Residents residents, Phrasebook phrasebook) {
        this.which = which;
        this.callOff = callOff;
        this.residents = residents;
        this.off = Wordings.of(phrasebook, "words.calls-one-off");
        this.notOff = Wordings.of(phrasebook, "words.does-not-call-off");
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return intercept(person, understood, busy ? Attention.ASKED : Attention.FREE);
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, Attention attention) {
        return attention == Attention.VERBATIM || !isOff(understood.text())
                ? Optional.empty()
                : only(person, understood).map(going -> List.of(callOff.whether(person, going)));
    }

    private boolean isOff(String text) {
        return (off.areIn(text) || SHORTLY.matcher(text).matches()) && !notOff.areIn(text);
    }

    /** What is looked for and was named; empty when that can be more than one, or something agreed. */
    private Optional<Going> only(Person person, Understood understood) {
        var resident = residents.findByChat(person.chat()).orElseThrow();
        var kinds = which.eachKind(understood, which.searching(resident));
        var named = which.searching(resident).stream().filter(it -> !Collections.disjoint(it.kinds(), kinds)).toList();
        var agreed = which.agreed(resident, understood).stream()
                .anyMatch(it -> !Collections.disjoint(it.kinds(), kinds));
        return named.size() == 1 && !agreed ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
