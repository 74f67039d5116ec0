package nl.handje.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Act;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understood;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * "Ik spreek ook Turks en Arabisch", said to the bot by itself: kept, and read back. Who writes with a neighbour says
 * it to the neighbour; what is said within an ask or an offer belongs to that.
 */
@Component
@Order(22)
class SayLanguages implements Interceptor {
    private final Residents residents;
    private final LanguagesSpoken languages;
    private final SaidLanguages said;

    SayLanguages(Residents residents, LanguagesSpoken languages, SaidLanguages said) {
        this.residents = residents;
        this.languages = languages;
        this.said = said;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        var speaks = said.spokenIn(understood.text()).orElseGet(Set::of);
        var speaksNot = said.deniedIn(understood.text()).orElseGet(Set::of);
        return busy || !understood.concerns().isEmpty() || !isAboutThemselves(understood)
                ? Optional.empty()
                : residents.findByChat(person.chat()).filter(Resident::hasConsented)
                        .filter(it -> isNews(understood, speaks) || languages.said(it.id()).stream()
                                .anyMatch(speaksNot::contains))
                        .map(it -> List.of(speaks(it, speaks, speaksNot)));
    }

    private boolean isAboutThemselves(Understood understood) {
        var act = understood.act().value();
        return said.isAllThatIsSaid(understood.text()) || (act != Act.ASK && act != Act.OFFER);
    }

    /** "Ik spreek Engels" alone is a wish that the bot does. */
    private boolean isNews(Understood understood, Set<Tongue> speaks) {
        return speaks.stream().anyMatch(it -> Language.ofTag(it.tag()).isEmpty())
                || (!speaks.isEmpty() && said.saysAlso(understood.text()));
    }

    /** Keeps it, and says all that is known. */
    Say speaks(Resident resident, Set<Tongue> more, Set<Tongue> gone) {
        languages.add(resident.id(), more);
        languages.remove(resident.id(), gone);
        return Say.phrase("languages.kept", Tongue.all(languages.of(resident)));
    }
}
