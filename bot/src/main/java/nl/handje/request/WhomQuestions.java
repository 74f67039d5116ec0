package nl.handje.request;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.need.Relation;
import nl.handje.need.Relations;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Cues;
import nl.handje.phrase.Spoken;
import nl.handje.resident.Area;
import nl.handje.resident.ResidentQuestions;

/** For whom it is, whether they agree, and where they live. */
final class WhomQuestions {
    final Question<Beneficiary> forWhom;
    final Question<Relation> who;
    final Question<Boolean> theyAgree;
    final Question<Area> area;
    final Question<Area> theirArea;

    private final Relations relations;

    WhomQuestions(ResidentQuestions residents, ForWhom whom, Relations relations, OwnChild child, Cues cues) {
        this.relations = relations;
        this.forWhom = Question.named("for-whom", Beneficiary::name, Beneficiary::valueOf).answeredBy(whom::answered)
                .mentionedIn(whom::mentioned).correctedBy(whom::corrected)
                .offering(Arrays.stream(Beneficiary.values()).map(it -> new Option<>(it.name(), it)).toList())
                .neverAsked().build();
        this.who = Question.named("who", Relation::name, Relation::valueOf).mentionedIn(this::named)
                .revisedAsSaid((old, said, understood) -> relations.meant(understood.text()).orElse(old))
                .onlyWhen(this::isForAnother).neverAsked().build();
        this.theyAgree = Question.named("they-agree", String::valueOf, Boolean::valueOf)
                .offering(List.of(new Option<>("yes", true), new Option<>("no", false))).waitingWhen(agreed -> !agreed)
                .answeredBy(understood -> agreed(understood, cues))
                .mentionedIn(understood -> agreed(understood, cues).filter(agreed -> agreed)
                        .or(() -> Optional.of(child.isIn(understood.text())).filter(it -> it)))
                .telling(this::theOther).onlyWhen(this::isForAnother).build();
        this.area = residents.area().onlyWhen(this::isAtTheAskers).build();
        this.theirArea = residents.areaOfOthers().onlyWhen(answers -> !isAtTheAskers(answers)).build();
    }

    /** In what tells of help, or said to be the one whom it is for. */
    private Optional<Relation> named(Understood understood) {
        return understood.categories().isEmpty()
                ? relations.meant(understood.text())
                : relations.in(understood.text());
    }

    /** "She knows and is fine with it"; "I have not asked her yet". */
    private static Optional<Boolean> agreed(Understood understood, Cues cues) {
        if (cues.names("they-do-not-know", understood.text())) {
            return Optional.of(false);
        }
        return Optional.of(understood.agreed() || cues.names("they-know", understood.text()))
                .filter(agreed -> agreed);
    }

    /** "uw moeder"; without her own word "iemand anders". */
    Spoken theOther(Answers answers) {
        return answers.to(who).map(Relation::spoken).orElseGet(() -> Spoken.phrase("ask-for-help.somebody-else"));
    }

    boolean isForOthers(Answers answers) {
        return beneficiary(answers) != Beneficiary.SELF;
    }

    private boolean isForAnother(Answers answers) {
        return beneficiary(answers) == Beneficiary.OTHER;
    }

    /** Who lives in the same house has the same postcode. */
    private boolean isAtTheAskers(Answers answers) {
        return !isForOthers(answers)
                || (isForAnother(answers) && answers.to(who).filter(Relation::isOfTheHouse).isPresent());
    }

    Beneficiary beneficiary(Answers answers) {
        return answers.to(forWhom).orElse(Beneficiary.SELF);
    }

    Area where(Answers answers) {
        return answers.to(isAtTheAskers(answers) ? area : theirArea).orElseThrow();
    }

    /** Whom and where, of a request as it is kept. */
    Answers known(HelpRequest request, Answers known) {
        var whom = known.with(forWhom, request.beneficiary());
        if (request.beneficiary() == Beneficiary.SELF) {
            return whom.with(area, request.area());
        }
        var named = request.ownWords().flatMap(relations::in).filter(it -> !it.isOfTheHouse())
                .map(it -> whom.with(who, it)).orElse(whom);
        return named.with(theirArea, request.area()).with(theyAgree, true);
    }
}
