package nl.handje.testing;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna of a new {@link Town}, who needs her groceries every week, and Ben, who said yes to all times. */
public record WeeklyGroceries(Neighbour anna, Neighbour ben) {
    private static final String ASK = "Kan iemand elke dinsdag om 10 uur boodschappen voor mij doen tot het voorjaar? 6131 AB";
    private static final String STANDING = """
            from appointment join resident on resident.id = helper_id
            where state in ('AGREED', 'REMINDED') order by starts_at""";

    /** Every Tuesday at ten, agreed. */
    public static WeeklyGroceries agreed(Town town) {
        return agreed(town, ASK);
    }

    /** In the words of Anna, who says where she lives. */
    public static WeeklyGroceries agreed(Town town, String ask) {
        var ben = helper(town, "Ben");
        var anna = asked(town, ask);
        ben.readsAll();
        ben.taps("Ja, alle keren");
        anna.readsAll();
        anna.taps("Ja, graag");
        anna.readsAll();
        ben.readsAll();
        return new WeeklyGroceries(anna, ben);
    }

    /** Anna, who asked it just now. */
    public static Neighbour asked(Town town) {
        return asked(town, ASK);
    }

    private static Neighbour asked(Town town, String ask) {
        var anna = town.neighbour("Anna", "nl");
        anna.says(ask);
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Klopt dit? U zoekt hulp bij de boodschappen, elke");
        anna.taps("Ja");
        anna.readsAll();
        return anna;
    }

    /** Somebody who would do groceries. */
    public static Neighbour helper(Town town, String name) {
        return Helpers.dutch(town, name, "Ik wil wel boodschappen doen");
    }

    /** Carla, who comes in the place of Ben on 1 December. */
    public Neighbour withCarlaOnTheFirst(Town town) {
        var carla = helper(town, "Carla");
        ben.tapsData(button(ben, "series-menu"));
        ben.readsAll();
        ben.taps("Een keer ruilen");
        ben.readsAll();
        ben.taps("dinsdag 1 december");
        ben.readsAll();
        ben.taps("Zoek een invaller");
        ben.readsAll();
        carla.readsAll();
        carla.taps("Dat doe ik");
        carla.readsAll();
        anna.readsAll();
        anna.taps("Ja, graag");
        anna.readsAll();
        carla.readsAll();
        return carla;
    }

    /** What the newest button of a kind sends. */
    public static String button(Neighbour whom, String verb) {
        return whom.buttonsSeen().stream().filter(it -> it.startsWith(verb + ":")).reduce((one, two) -> two)
                .orElseThrow();
    }

    /** The appointments that stand, on the wall clock: "24-11 10:00, 01-12 10:00". */
    public static String coming(JdbcClient database) {
        return list(database, "'DD-MM HH24:MI')");
    }

    /** Who comes when: "24-11 Ben, 01-12 Carla". */
    public static String helpers(JdbcClient database) {
        return list(database, "'DD-MM ') || resident.name");
    }

    private static String list(JdbcClient database, String what) {
        return String.join(", ",
                database.sql("select to_char(starts_at at time zone 'Europe/Amsterdam', " + what + STANDING.indent(1))
                        .query(String.class).list());
    }
}
