package nl.handje.request;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Act;
import nl.handje.phrase.Spoken;
import nl.handje.resident.ResidentQuestions;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * <pre>
 * Anna: Kan iemand donderdag om half drie met mij naar het ziekenhuis in Sittard rijden?
 * Bot:  Ik ben Handje … Mag ik bewaren wat u schrijft?            [Ja, dat is goed] [Nee]
 * Anna: [Ja, dat is goed]
 * Bot:  Wat is uw postcode? …
 * Anna: 6131 AB
 * Bot:  Klopt dit? U zoekt een rit naar het ziekenhuis in Sittard, op donderdag 26 november om 14:30 …
 *                                                                 [Ja] [Aanpassen] [Stoppen]
 * Anna: [Ja]
 * Bot:  Ik vraag het nu aan 2 mensen in uw buurt …
 * </pre>
 */
@Component
class AskForHelpFlow {
    private final AskQuestions questions;
    private final Ladder ladder;
    private final Residents residents;
    private final HelpRequests requests;
    private final HelperSearch search;
    private final Clock clock;

    AskForHelpFlow(AskQuestions questions, Ladder ladder, Residents residents, HelpRequests requests,
            HelperSearch search, Clock clock) {
        this.questions = questions;
        this.ladder = ladder;
        this.residents = residents;
        this.requests = requests;
        this.search = search;
        this.clock = clock;
    }

    @Bean
    Flow askForHelp() {
        return Flow.named("ask-for-help").startedBy(Act.ASK).ask(ResidentQuestions.CONSENT)
                .ask(questions.hesitant).ask(questions.urgent).ask(questions.facts).askSubject(questions.what)
                .ask(questions.whom.forWhom).ask(questions.whom.who).ask(questions.whom.theyAgree)
                .ask(questions.times.when).ask(questions.times.day)
                .ask(questions.times.time).ask(questions.times.once).ask(questions.times.daysNamed)
                .ask(questions.whom.area).ask(questions.whom.theirArea).ask(questions.destination)
                .ask(questions.languages)
                .ask(questions.ownWords)
                .ask(ladder.rung).ask(ladder.wording).ask(ladder.afterSeeing)
                .carryingOver(questions.whom.who, questions.whom.theirArea).meaning(this::meaning)
                .confirm(this::readBack).then(this::askFor);
    }

    private Flow.Meaning meaning(Answers answers) {
        return new Flow.Meaning(answers.to(questions.what).orElseThrow(),
                Optional.of(questions.beneficiary(answers)));
    }

    private Spoken readBack(Answers answers) {
        return ladder.first(answers).map(first -> AskQuestions.together(List.of(questions.readBack(answers),
                Spoken.phrase("ask-for-help.first-alone")))).or(() -> inTheirWording(answers))
                .orElseGet(() -> questions.readBack(answers));
    }

    private Optional<Spoken> inTheirWording(Answers answers) {
        return ladder.wording(answers).map(wording -> AskQuestions.together(List.of(
                questions.readBack(answers.without(questions.ownWords)),
                Spoken.phrase("ask-for-help.neighbours-read", wording.of(questions.kinds(answers),
                        questions.time(answers).spoken(), questions.ownWords(answers))))));
    }

    private List<Say> askFor(Person person, Answers answers) {
        var asker = residents.findByChat(person.chat()).orElseThrow();
        if (!questions.isForOthers(answers)) {
            asker.livesIn(questions.where(answers));
        }
        var outreach = Outreach.of(answers.has(questions.urgent), ladder.manner(answers));
        var request = requests.save(HelpRequest.asked(asker.id(), questions.asked(answers), ladder.wording(answers),
                outreach, clock.instant()));
        return List.of(ladder.first(answers).map(first -> search.begin(request, first))
                .orElseGet(() -> search.begin(request)));
    }
}
