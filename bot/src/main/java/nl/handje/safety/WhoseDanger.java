package nl.handje.safety;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import org.springframework.stereotype.Component;

/** Whose danger a message tells of: the writer's own, unless it clearly is another's. Thread-safe. */
@Component
class WhoseDanger {
    private static final Pattern OF_THE_WRITER = Pattern
            .compile("(?iu)\\b(?:ik|mij|me|mezelf|mijzelf|wij|we|ons|i|myself|us)\\b");

    private static final Pattern HE_OR_SHE = Pattern.compile("(?iu)\\b(?:hij|hem|zij|ze|he|him|she|her"
            + "|(?:mijn|een|my|a) (?:beste |goede |best |good )?(?:vriend|vriendin|vriendje|friend|girlfriend|boyfriend))\\b");

    private final Wordings worried;
    private final Wordings wishOfAnother;
    private final Wordings somebody;
    private final Wordings ofAChild;
    private final Wordings forAChild;

    WhoseDanger(Phrasebook phrasebook) {
        worried = Wordings.of(phrasebook, "words.danger.worried");
        wishOfAnother = Wordings.of(phrasebook, "words.danger.wish-of-another");
        somebody = Wordings.of(phrasebook, "words.elsewhere.somebody");
        ofAChild = Wordings.of(phrasebook, "words.danger.child-writes");
        forAChild = Wordings.of(phrasebook, "words.danger.seeks-child");
    }

    /**
     * What these words tell of.
     *
     * @param before
     *            what the writer was answered last, when they have not begun anything else since
     */
    Danger of(Concern concern, Understood understood, Optional<Danger> before) {
        var text = understood.text();
        return switch (concern) {
            case SUICIDE -> isWishOfAnother(understood)
                    ? Danger.SUICIDE_OF_ANOTHER
                    : Danger.SUICIDE;
            case MEDICAL_EMERGENCY -> isOfAnother(understood) ? Danger.EMERGENCY_OF_ANOTHER : Danger.EMERGENCY;
            case ABUSE -> ofAChild(text, before).orElseGet(() -> isOfAnother(understood)
                    ? Danger.ABUSE_OF_ANOTHER
                    : Danger.ABUSE);
            case CHILD_SAFETY -> forAChild.areIn(text)
                    ? Danger.SEEKS_CHILD
                    : ofAChild(text, before).orElse(Danger.CHILD);
            case FRAUD, HARASSMENT, PROFESSIONAL_CARE, COMMERCIAL, PERSONAL_DATA -> Danger.of(concern);
        };
    }

    /** "My son says he wants to end his life", also when it is not said for whom help is wanted. */
    private boolean isWishOfAnother(Understood understood) {
        return wishOfAnother.areIn(understood.text()) && !saysI(understood)
                && (understood.beneficiary() == Beneficiary.OTHER || HE_OR_SHE.matcher(understood.text()).find()
                        || somebody.areIn(understood.text()));
    }

    /** A child stays a child, and who seeks one is still the same. */
    private Optional<Danger> ofAChild(String text, Optional<Danger> before) {
        return ofAChild.areIn(text)
                ? Optional.of(Danger.CHILD_WRITES)
                : before.filter(it -> it.concern() == Concern.CHILD_SAFETY);
    }

    /** "I see that my neighbour is lying on the floor" is about the neighbour. */
    private boolean isOfAnother(Understood understood) {
        return understood.beneficiary() == Beneficiary.OTHER && !saysI(understood);
    }

    private boolean saysI(Understood understood) {
        return OF_THE_WRITER.matcher(worried.leftOf(understood.text())).find();
    }
}
