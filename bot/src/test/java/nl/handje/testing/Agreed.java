package nl.handje.testing;

/**
 * Two neighbours of a {@link Town} who agreed that one drives the other to the hairdresser: on Thursday 26 November
 * 2026 at 14:30, unless something else is asked.
 */
public record Agreed(Neighbour asker, Neighbour helper) {
    private static final String OFFER = "Ik kan mensen rijden, altijd";
    private static final String OFFER_IN_ENGLISH = "I can give people a lift, always";

    public static Agreed dutch(Town town) {
        return dutch(town,
                "Kan iemand mij donderdag om half drie naar de kapper in Sittard rijden? Ik woon in 6131 AB");
    }

    /** As above, with an ask of their own for a ride. */
    public static Agreed dutch(Town town, String ask) {
        var ben = Helpers.dutch(town, "Ben", OFFER);
        var anna = town.neighbour("Anna", "nl");
        agree(anna, ben, ask, "Ja, dat is goed", "Ja", "Dat doe ik", "Ja, graag");
        return new Agreed(anna, ben);
    }

    public static Agreed english(Town town) {
        var ben = Helpers.english(town, "Ben", OFFER_IN_ENGLISH);
        var anna = town.neighbour("Anna", "en");
        agree(anna, ben, "Can somebody drive me to the hospital in Sittard on Thursday at 14:30? I live in 6131 AB",
                "Yes, that is fine", "Yes", "I will do it", "Yes, please");
        return new Agreed(anna, ben);
    }

    /** Somebody else who drives, in Dutch, and was not asked yet. */
    public static Neighbour another(Town town, String name) {
        return Helpers.dutch(town, name, OFFER);
    }

    private static void agree(Neighbour anna, Neighbour ben, String ask, String consent, String yes, String accept,
            String please) {
        anna.says(ask);
        anna.readsAll();
        anna.taps(consent);
        anna.readsAll();
        anna.taps(yes);
        anna.readsAll();
        ben.readsAll();
        ben.taps(accept);
        ben.readsAll();
        anna.readsAll();
        anna.taps(please);
        anna.readsAll();
        ben.readsAll();
    }
}
