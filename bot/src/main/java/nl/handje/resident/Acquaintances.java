package nl.handje.resident;

import java.time.Clock;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Manners;
import nl.handje.conversation.People;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.manner.Manner;
import nl.handje.messenger.Sender;
import nl.handje.nlp.Language;
import org.springframework.stereotype.Component;

/** Who is talking: finds the resident behind a chat, and remembers what is answered once. */
@Component
class Acquaintances implements People, Manners {
    private final Residents residents;
    private final Consents consents;
    private final Question<Area> area;
    private final Reach reach;
    private final Clock clock;

    Acquaintances(Residents residents, Consents consents, ResidentQuestions questions, Reach reach, Clock clock) {
        this.residents = residents;
        this.consents = consents;
        this.area = questions.area().build();
        this.reach = reach;
        this.clock = clock;
    }

    @Override
    public Person meet(Sender sender, Language spoken) {
        var resident = residents.findByChat(sender.chat())
                .orElseGet(() -> residents.saveAndFlush(Resident.met(sender, spoken, clock.instant())));
        resident.canBeReached(true);
        return new Person(resident.chat(), resident.name(), resident.language(), known(resident));
    }

    private Answers known(Resident resident) {
        var known = resident.hasConsented()
                ? Answers.none().with(ResidentQuestions.CONSENT, true)
                : resident.agreedToEarlier().map(it -> Answers.none().with(ResidentQuestions.AGREED_TO, it))
                        .orElseGet(Answers::none);
        return resident.area().map(it -> known.with(area, it)).orElse(known);
    }

    @Override
    public Language languageOf(Sender sender) {
        return residents.findByChat(sender.chat()).map(Resident::language)
                .or(() -> sender.languageTag().flatMap(Language::ofTag)).orElse(Language.NL);
    }

    @Override
    public Manner of(long chat) {
        return residents.findByChat(chat).map(Resident::manner).orElse(Manner.USUAL);
    }

    @Override
    public void speaks(Person person, Language language) {
        of(person).speaks(language);
    }

    @Override
    public void learn(Person person, String question, String answer) {
        if (question.equals(ResidentQuestions.CONSENT.name())) {
            consent(of(person), Boolean.parseBoolean(answer));
        } else if (question.equals(ResidentQuestions.AREA)) {
            of(person).livesIn(Area.read(answer));
        }
    }

    private void consent(Resident resident, boolean agreed) {
        if (agreed) {
            consents.give(resident, clock.instant());
        }
    }

    private Resident of(Person person) {
        return residents.findByChat(person.chat()).orElseThrow();
    }

    @Override
    public void canBeReached(Sender sender, boolean reachable) {
        reach.changed(sender.chat(), reachable);
    }
}
