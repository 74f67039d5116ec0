package nl.handje.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.handje.nlp.Context;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understanding;
import nl.handje.wantedtime.TimeOfDay;
import nl.handje.wantedtime.WantedTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvailabilityTest {
    private static final ZonedDateTime A_SUNDAY = ZonedDateTime.parse("2026-11-22T10:00:00+01:00[Europe/Amsterdam]");
    private static final Understanding UNDERSTANDING = Understanding.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ma t/m do kan eigenlijk altijd                                  | MO,TU,WE,TH
            Sinds september met pensioen. Ma t/m do kan eigenlijk altijd    | MO,TU,WE,TH
            maandag tot vrijdag                                             | MO,TU,WE,TH,FR
            van dinsdag tot en met donderdag                                | TU,WE,TH
            alle dagen behalve woensdag, dan heb ik de kleinkinderen        | MO,TU,TH,FR,SA,SU
            elke dag behalve in het weekend                                 | MO,TU,WE,TH,FR
            Zit doordeweeks in Eindhoven, dus alleen in het weekend         | SA,SU
            alleen dinsdag en donderdag                                     | TU,TH
            Op zaterdag niet want dan voetbalt de kleine, zondag ook niet   | MO,TU,WE,TH,FR
            Op zaterdag nie want dan voetbalt onze kleine, zondag ok nie.   | MO,TU,WE,TH,FR
            Ik heb iedere dag wel een uurtje, alleen in het weekend niet    | MO,TU,WE,TH,FR
            in het weekend niet                                             | MO,TU,WE,TH,FR
            Mijn werk is in weekend dus maandag tot vrijdag ik heb tijd     | MO,TU,WE,TH,FR
            ik werk op maandag en dinsdag, verder kan ik altijd             | WE,TH,FR,SA,SU
            niet op vrijdag                                                 | MO,TU,WE,TH,SA,SU
            dinsdag of donderdag                                            | TU,TH
            zondags meestal                                                 | SU
            Zóndigs meistal                                                 | SU
            elke dag                                                        | MO,TU,WE,TH,FR,SA,SU
            vanaf volgende week dinsdag                                     | MO,TU,WE,TH,FR,SA,SU
            """)
    void the_days_that_dutch_people_name_are_understood(String said, String days) {
        assertThat(understood(said, Language.NL)).startsWith(days + "|");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            I work monday and tuesday, all other days I am free             | WE,TH,FR,SA,SU
            I work on Mondays so any other day                              | TU,WE,TH,FR,SA,SU
            any weekday                                                     | MO,TU,WE,TH,FR
            on sundays                                                      | SU
            every day except Sunday                                         | MO,TU,WE,TH,FR,SA
            Mon - Thu                                                       | MO,TU,WE,TH
            Mon & Thurs afternoons are free                                 | MO,TH
            not on Fridays                                                  | MO,TU,WE,TH,SA,SU
            only at weekends                                                | SA,SU
            Every Saturday anyway                                           | SA
            Once a week, Tuesdays or Thursday                               | TU,TH
            """)
    void the_days_that_english_people_name_are_understood(String said, String days) {
        assertThat(understood(said, Language.EN)).startsWith(days + "|");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            EN | Any evening bar Saturday       | MO,TU,WE,TH,FR,SU/18:00/00:00
            EN | weekends, or friday afternoon  | FR/12:00/19:00;SA,SU/00:00/00:00
            NL | op wo en vr na school          | WE,FR/15:00/21:00
            NL | doordeweeks na vijven          | MO,TU,WE,TH,FR/17:00/00:00
            NL | in het weekend 's ochtends     | SA,SU/00:00/12:00
            NL | doordeweeks tot 11 uur         | MO,TU,WE,TH,FR/00:00/11:00
            NL | maandag tot 8 uur 's avonds    | MO/00:00/20:00
            EN | weekends until 9 pm            | SA,SU/00:00/21:00
            NL | elke dag van 20 tot 27 december| MO,TU,WE,TH,FR,SA,SU/00:00/00:00
            """)
    void days_may_have_their_own_hours(Language language, String said, String availability) {
        assertThat(understood(said, language)).isEqualTo(availability.replace('/', '|'));
    }

    @Test
    void any_day_suits_who_has_time_at_its_hours() {
        var mornings = new Availability(Map.of(DayOfWeek.TUESDAY, new Hours(LocalTime.MIDNIGHT, LocalTime.NOON)));
        assertThat(mornings.suits(new WantedTime.AnyTime(Set.of(), Optional.of(TimeOfDay.MORNING)))).isTrue();
        assertThat(mornings.suits(new WantedTime.AnyTime(Set.of(), Optional.of(TimeOfDay.EVENING)))).isFalse();
        assertThat(mornings.suits(new WantedTime.AnyTime(Set.of(DayOfWeek.TUESDAY)))).isFalse();
    }

    @Test
    void what_went_before_says_nothing_of_the_days() {
        assertThat(Availability.in(UNDERSTANDING.of("Sinds september ben ik met pensioen",
                Context.at(A_SUNDAY).preferring(Language.NL)))).isEmpty();
    }

    private static String understood(String said, Language language) {
        return Availability.in(UNDERSTANDING.of(said, Context.at(A_SUNDAY).preferring(language)))
                .map(Availability::write).orElse("");
    }
}
