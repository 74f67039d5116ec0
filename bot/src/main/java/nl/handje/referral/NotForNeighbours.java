package nl.handje.referral;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Act;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Cues;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Hears what a neighbour may not be asked, before the general answer to it: a kind no, with the desk that knows. Who is
 * in danger is answered by others, first.
 */
@Component
@Order(9)
class NotForNeighbours implements Interceptor {
    private static final double CLEARLY = 0.9;
    private static final double SURELY = 0.5;

    /** Asked by their own words alone; of the others the models have to say that they are no neighbour's work. */
    private static final Set<Subject> BY_WORDS = EnumSet.of(Subject.PAID_WORK, Subject.DONOR);

    private final Cues cues;
    private final Referrals referrals;

    NotForNeighbours(Cues cues, Referrals referrals) {
        this.cues = cues;
        this.referrals = referrals;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return understood.isAcute() || understood.act().value() != Act.ASK
                ? Optional.empty()
                : subject(understood).map(subject -> List.of(referrals.to(subject, subject.name(), person)));
    }

    private Optional<Subject> subject(Understood understood) {
        var isForProfessionals = understood.concerns().stream()
                .anyMatch(finding -> finding.concern() == Concern.PROFESSIONAL_CARE);
        var named = Arrays.stream(Subject.values())
                .filter(subject -> cues.names("referral." + subject, understood.text()))
                .filter(subject -> isForProfessionals || BY_WORDS.contains(subject)).findFirst();
        return named.or(() -> isSurelyForProfessionals(understood) && !isClearlyOfNeighbours(understood)
                ? Optional.of(Subject.NURSING)
                : Optional.empty());
    }

    /** Without a word for it: a human hears of a doubt as well, but an ask is not turned away for one. */
    private static boolean isSurelyForProfessionals(Understood understood) {
        return understood.concerns().stream().anyMatch(finding -> finding.concern() == Concern.PROFESSIONAL_CARE
                && finding.confidence() >= SURELY);
    }

    private static boolean isClearlyOfNeighbours(Understood understood) {
        return understood.categories().stream().anyMatch(it -> it.confidence() > CLEARLY);
    }
}
