package nl.handje.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import nl.handje.nlp.time.Times;

/** Amounts, house numbers, ages, postcodes and telephone numbers are no times, and make nothing urgent. */
class NumbersTest {
    private static final Times TIMES = new Times();
    private static final Urgencies URGENCIES = new Urgencies();
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-25T10:00:00+01:00[Europe/Amsterdam]");

    private static void assertNoTime(Language language, String text) {
        var times = TIMES.all(text, language, NOW);
        assertThat(times).as(text).isEmpty();
        assertThat(URGENCIES.of(text, times, NOW)).as(text).isEqualTo(Urgency.NORMAL);
    }

    @Property(tries = 300)
    void an_amount_is_no_time(@ForAll @IntRange(min = 1, max = 9999) int whole,
            @ForAll @IntRange(min = 0, max = 99) int cents) {
        for (var amount : List.of("€ %d,%02d", "€%d", "%d,%02d euro", "%d.%02d euro", "%d euro", "%d,-")) {
            var written = amount.contains("02d") ? amount.formatted(whole, cents) : amount.formatted(whole);
            assertNoTime(Language.NL, "Ik betaal de benzine, " + written + " per rit");
            assertNoTime(Language.EN, "I can pay " + written + " for petrol");
        }
    }

    @Property(tries = 300)
    void a_house_number_is_no_time(@ForAll("streets") String street, @ForAll @IntRange(min = 1, max = 999) int number,
            @ForAll("letters") String letter) {
        assertNoTime(Language.NL, "Ik woon op " + street + " " + number + letter);
        assertNoTime(Language.NL, "Mijn adres is " + street + " " + number + letter + ", de groene deur");
        assertNoTime(Language.EN, "My address is " + street + " " + number + letter);
        assertNoTime(Language.NL, "Ik woon op nummer " + number + letter);
        assertNoTime(Language.EN, "It is number " + number + letter);
    }

    @Property(tries = 300)
    void an_age_is_no_time(@ForAll @IntRange(min = 1, max = 110) int age) {
        assertNoTime(Language.NL, "Ik ben " + age + " jaar");
        assertNoTime(Language.NL, "Mijn moeder is " + age + " en woont alleen");
        assertNoTime(Language.NL, "mijn zoon van " + age + " jaar");
        assertNoTime(Language.NL, "een " + age + "-jarige buurvrouw");
        assertNoTime(Language.EN, "I am " + age + " years old");
        assertNoTime(Language.EN, "My mother is " + age + " and lives alone");
        assertNoTime(Language.EN, "a " + age + "-year-old boy");
    }

    @Property(tries = 300)
    void a_postcode_is_no_time(@ForAll @IntRange(min = 1000, max = 9999) int digits,
            @ForAll("postcodeLetters") String letters) {
        assertNoTime(Language.NL, "Ik woon op " + digits + " " + letters);
        assertNoTime(Language.NL, "Mijn postcode is " + digits + letters);
        assertNoTime(Language.EN, "I live at " + digits + " " + letters);
        assertNoTime(Language.NL, "" + digits + letters);
    }

    @Property(tries = 300)
    void a_telephone_number_is_no_time(@ForAll @NumericChars @StringLength(8) String eight,
            @ForAll @NumericChars @StringLength(7) String seven) {
        var pairs = eight.replaceAll("(..)(?=.)", "$1 ");
        for (var number : List.of("06-" + eight, "06" + eight, "06 " + pairs, "+31 6 " + eight, "+316" + eight,
                "0031 6 " + eight, "046-" + seven, "046 " + seven)) {
            assertNoTime(Language.NL, "Bel mij op " + number);
            assertNoTime(Language.NL, "Mijn nummer is " + number + ", liefst appen");
            assertNoTime(Language.EN, "Call me on " + number);
        }
    }

    @Provide
    Arbitrary<String> streets() {
        return Arbitraries.of("Dorpsstraat", "Rijksweg", "Parklaan", "Kerkplein", "Markt", "Putstraat", "Zuidhof",
                "Maasdijk", "Stationspad", "Prins Bernhardlaan", "Church Road");
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.of("", "a", "A", "b", "-2");
    }

    /** Not those that are words, such as "om" and "in", nor "am" and "pm". */
    @Provide
    Arbitrary<String> postcodeLetters() {
        var letter = Arbitraries.chars().with("BCDGHJKLVWXZ");
        return Combinators.combine(letter, letter).as((first, second) -> "" + first + second);
    }
}
