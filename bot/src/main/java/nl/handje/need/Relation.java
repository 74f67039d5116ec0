package nl.handje.need;

import java.util.EnumSet;
import java.util.Set;
import nl.handje.phrase.Spoken;

/** Who somebody is to the one who asks help for them. The words for each stand under {@code words.relation.<name>}. */
public enum Relation {
    MOTHER, FATHER, PARENTS, MOTHER_IN_LAW, FATHER_IN_LAW, HUSBAND, WIFE, PARTNER, SISTER, BROTHER, DAUGHTER, SON, CHILD, CHILDREN, GRANDMOTHER, GRANDFATHER, GRANDCHILD, AUNT, UNCLE, NEIGHBOUR, NEIGHBOUR_WOMAN, NEIGHBOUR_MAN, FRIEND, FRIEND_WOMAN, COLLEAGUE, ACQUAINTANCE, CLIENT, PATIENT;

    private static final Set<Relation> OF_THE_HOUSE = EnumSet.of(HUSBAND, WIFE, PARTNER, CHILD, CHILDREN);

    /** Whether they mostly live under the same roof. */
    public boolean isOfTheHouse() {
        return OF_THE_HOUSE.contains(this);
    }

    /** "uw moeder". */
    public Spoken spoken() {
        return Spoken.phrase("relation." + name());
    }
}
