package nl.handje.testing;

import java.time.Duration;

/** Anna and Ben of a new {@link Town}: he drives her to the hospital on Thursday at half past two. */
public record AgreedRide(Neighbour anna, Neighbour ben) {
    public static AgreedRide inDutch(Town town) {
        town.beginsAnew();
        var ben = Helpers.dutch(town, "Ben", "Ik kan wel eens iemand rijden, elke dag");
        return inDutch(town, "Anna", ben);
    }

    /** Somebody else, with a helper who is there already. */
    public static AgreedRide inDutch(Town town, String asker, Neighbour ben) {
        town.clockAdvances(Duration.ofMinutes(1));
        var anna = town.neighbour(asker, "nl");
        asks(anna, "Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden?", "Ja, dat is goed",
                "6131 AB", "ja");
        agree(anna, ben, "Dat doe ik", "Ja, graag");
        return new AgreedRide(anna, ben);
    }

    public static AgreedRide inEnglish(Town town) {
        town.beginsAnew();
        var ben = Helpers.english(town, "Ben", "I can drive people, any day");
        var anna = town.neighbour("Anna", "en");
        asks(anna, "Can somebody drive me to the hospital in Sittard on Thursday at half past two?",
                "Yes, that is fine", "6131 AB", "yes");
        agree(anna, ben, "I will do it", "Yes, please");
        return new AgreedRide(anna, ben);
    }

    private static void asks(Neighbour anna, String ask, String consent, String postcode, String yes) {
        anna.says(ask);
        anna.readsAll();
        anna.taps(consent);
        anna.readsAll();
        anna.says(postcode);
        anna.readsAll();
        anna.says(yes);
        anna.readsAll();
    }

    private static void agree(Neighbour anna, Neighbour ben, String accept, String yes) {
        ben.readsAll();
        ben.taps(accept);
        ben.readsAll();
        anna.readsAll();
        anna.taps(yes);
        anna.readsAll();
        ben.readsAll();
    }
}
