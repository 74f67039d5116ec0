package nl.handje.simulation;

import java.util.List;
import java.util.random.RandomGenerator;

/** What people of the simulated town write: what is asked in the shares that the product plans with. */
final class Sentences {
    private static final List<String> ASKS = shares("""
            10|Zou er iemand met mijn moeder willen wandelen, {day}? Ze weet dat ik het vraag.
            10|Ik zit veel alleen, wie komt er {day} een kopje koffie bij mij drinken?
            10|Is er iemand die {day} een spelletje met mij wil doen?
            7|Mijn gras is veel te lang en ik kan het zelf niet meer. Wie kan het {day} maaien?
            7|Kan iemand {day} een lamp bij mij ophangen?
            6|wie helpt mij {day} met de heg snoeien
            7|Kan iemand mij {day} naar het ziekenhuis in Sittard rijden?
            7|ik moet {day} naar de oogarts in Geleen en heb geen vervoer, wie rijdt mij
            9|Zou iemand {day} mijn boodschappen kunnen doen?
            7|Wie kan mij {day} helpen met een formulier van de gemeente?
            7|mijn tablet doet het niet meer, wie kan {day} even kijken
            5|Ik wil graag Nederlands oefenen, wie praat er {day} met mij?
            3|Could somebody walk my dog {day}?
            3|Wie kan er {day} een uurtje op mijn kleinkind passen?
            2|Kan iemand {day} een pan soep voor mij koken?
            """);

    private static final List<String> DAYS = List.of("donderdag om half drie", "morgen om tien uur", "vrijdagochtend",
            "dinsdagmiddag", "deze week", "zaterdag", "volgende week woensdag om 11 uur", "maandag om 14:00",
            "volgende week");

    private static final List<String> OFFERS = List.of(
            "Ik ga graag met iemand wandelen of een kopje koffie drinken, {when}.",
            "Ik wil wel een spelletje doen of gezelschap houden, {when}.",
            "Ik kan tuinieren en klusjes doen, {when}.",
            "Ik kan wel een lamp ophangen of gras maaien bij iemand, {when}.",
            "Ik kan mensen rijden met de auto, {when}.",
            "Ik kan iemand rijden of boodschappen voor iemand doen, {when}.",
            "Ik help graag met formulieren en met de computer, {when}.",
            "Ik kan Nederlands oefenen met iemand, {when}.",
            "Ik wil wel honden uitlaten of op kinderen passen, {when}.",
            "Ik kook graag voor een ander en doe ook boodschappen, {when}.");

    private static final List<String> WHENS = List.of("doordeweeks", "in het weekend", "elke middag",
            "op dinsdag en donderdag", "'s avonds", "altijd");

    private static final List<String> POSTCODES = List.of("6131", "6132", "6133", "6134", "6135", "6136", "6137",
            "6141", "6142", "6143");

    private final RandomGenerator random;

    Sentences(RandomGenerator random) {
        this.random = random;
    }

    private static List<String> shares(String lines) {
        return lines.lines().map(line -> line.split("\\|"))
                .flatMap(parts -> java.util.Collections.nCopies(Integer.parseInt(parts[0]), parts[1]).stream())
                .toList();
    }

    String ask() {
        return one(ASKS).replace("{day}", one(DAYS));
    }

    String offer() {
        return one(OFFERS).replace("{when}", one(WHENS));
    }

    String when() {
        return one(DAYS);
    }

    String postcode() {
        return one(POSTCODES);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
