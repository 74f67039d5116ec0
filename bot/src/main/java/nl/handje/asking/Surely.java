package nl.handje.asking;

import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;

/** What somebody surely wants to say, whatever they are asked. */
public final class Surely {
    private Surely() {
    }

    static boolean saysYes(Understood understood) {
        return is(understood, Act.AFFIRM);
    }

    public static boolean denies(Understood understood) {
        return is(understood, Act.DENY);
    }

    static boolean callsOff(Understood understood) {
        return is(understood, Act.CANCEL);
    }

    private static boolean is(Understood understood, Act act) {
        return understood.sureOfAct() && understood.act().value() == act;
    }
}
