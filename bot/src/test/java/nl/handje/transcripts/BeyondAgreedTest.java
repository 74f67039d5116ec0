package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.EarlierHelp;
import org.junit.jupiter.api.Test;

/** Ben helps Anna more than was agreed: nearly every week, or with what is work for a nurse. */
class BeyondAgreedTest extends AgreedTestCase {
    private static final String OFTEN = "U helpt Anna de laatste tijd bijna elke week. Is het goed zo voor u? Anna hoort "
            + "niets van deze vraag.";
    private static final String CARE = "Volgens mij vroeg Anna u om hulp die bij de thuiszorg hoort, zoals wassen of "
            + "medicijnen. Dat hoeft u niet te doen. Is het goed zo voor u? Anna hoort niets van deze vraag.";

    /** The fourth time in five weeks was this afternoon; it is evening. */
    private void benCameNearlyEveryWeek() {
        for (var moment : new String[]{"2026-10-29T10:00", "2026-11-05T10:00", "2026-11-12T10:00"}) {
            EarlierHelp.was(database, at(moment));
        }
        town.clockMovesTo(at("2026-11-26T15:30"));
        forgotten();
        ben.tapsData("appointment-done:" + EarlierHelp.upcoming(database));
        forgotten();
        town.clockMovesTo(at("2026-11-26T18:31"));
        ben.reads(OFTEN).offering("Het is goed zo", "Maak er een vaste afspraak van", "Het is te veel",
                "Een mens vragen");
    }

    @Test
    void who_is_fine_with_it_is_not_asked_again_for_long() {
        benCameNearlyEveryWeek();
        ben.says("nee hoor, niet te veel, ik doe het graag");
        ben.reads("Goed, dan blijft het zo. Dank u wel voor wat u doet.");
        assertThat(answers()).isEqualTo("OFTEN_TOGETHER FINE");
        assertThat(anna.unread()).isEmpty();
    }

    @Test
    void to_whom_it_is_too_much_may_say_how_often_and_the_neighbour_hears_nothing() {
        benCameNearlyEveryWeek();
        ben.says("eerlijk gezegd wordt het me wat te veel");
        ben.reads("Goed dat u het zegt. Ik zeg het Anna niet.");
        ben.reads("Hoe vaak wilt u hooguit helpen? U kunt ook typen: ‘twee keer per maand’.")
                .offering("Hooguit 1 keer per week", "Hooguit 2 keer per maand", "Hooguit 1 keer per maand");
        ben.says("om de week is mooi");
        ben.reads("Goed, zo onthoud ik het: hooguit 2 keer per maand.");
        assertThat(database.sql("select most_often || ' ' || often_per from offer").query(String.class).single())
                .isEqualTo("2 MONTH");
        assertThat(anna.unread()).isEmpty();
    }

    @Test
    void it_becomes_a_series_when_both_want_that() {
        benCameNearlyEveryWeek();
        ben.says("maak er maar een vaste afspraak van");
        ben.reads(
                "Wat fijn! Ik vraag Anna of dit goed is: elke donderdag om 14:30. Zegt Anna ja of nee, dan hoort u het.");
        town.clockMovesTo(at("2026-11-26T18:35"));
        anna.reads("Ben wil u graag elke week helpen: een rit naar de kapper in Sittard. Zal ik dat zo afspreken? "
                + "Het wordt dan: elke donderdag om 14:30.").offering("Ja, graag", "Liever per keer");
        anna.says("ja hoor, fijn");
        anna.readsSomethingWith("Afgesproken! Ben helpt u: een rit naar de kapper in Sittard, elke donderdag om 14:30",
                "De eerste keer is donderdag 3 december.");
        ben.readsSomethingWith("Afgesproken! U helpt Anna", "De eerste keer is donderdag 3 december.");
        assertThat(database.sql("select count(*) from appointment where state = 'AGREED'").query(Long.class).single())
                .isEqualTo(2);
        anna.taps("Ja, graag");
        anna.readsSomethingWith("knop");
        assertThat(database.sql("select count(*) from series").query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void it_stays_as_it_is_when_the_other_would_rather_not() {
        benCameNearlyEveryWeek();
        ben.taps("Maak er een vaste afspraak van");
        ben.readsSomethingWith("Ik vraag Anna of dit goed is");
        town.clockMovesTo(at("2026-11-26T18:35"));
        anna.readsSomethingWith("Zal ik dat zo afspreken?");
        anna.says("liever per keer");
        anna.reads("Dat is goed. Dan blijft het per keer. Ik laat het Ben weten.");
        ben.reads("Anna spreekt het liever per keer af. Dank u wel dat u het aanbood.");
        assertThat(database.sql("select count(*) from series").query(Long.class).single()).isZero();
    }

    @Test
    void a_human_hears_about_it_only_when_the_helper_asks_for_one() {
        benCameNearlyEveryWeek();
        assertThat(reports("bijna elke week")).isZero();
        ben.says("ik wil er wel met iemand over praten");
        ben.readsAll();
        assertThat(reports("bijna elke week")).isEqualTo(1);
        anna.tapsData("beyond-fine:" + database.sql("select id from remark").query(String.class).single());
        anna.readsSomethingWith("knop");
    }

    private void annaWritesOfCare() {
        forgotten();
        town.clockMovesTo(at("2026-11-24T10:00"));
        forgotten();
        anna.says("Mijn steunkousen aantrekken lukt me niet meer, dat kan jij dan ook mooi even doen");
        anna.readsSomethingWith("Ben");
        ben.readsSomethingWith("Anna", "steunkousen");
        ben.reads(
                "Dit hoort bij de thuiszorg. Het is geen werk voor een buur, ook niet als u het graag wilt. Zeg gerust "
                        + "nee.");
        town.clockMovesTo(at("2026-11-24T11:01"));
    }

    @Test
    void who_is_asked_for_care_may_say_no_and_the_asker_hears_where_there_is_help() {
        annaWritesOfCare();
        ben.reads(CARE).offering("Het is goed zo", "Het is te veel", "Een mens vragen");
        ben.says("nee, liever niet");
        ben.reads("Goed dat u het zegt. Ik zeg het Anna niet. U mag gerust zeggen: ‘Daar is de thuiszorg voor.’ "
                + "De huisarts weet de weg. Wilt u er met een mens over praten?")
                .offering("Ja, graag", "Nee, dat hoeft niet");
        ben.says("nee dank u");
        ben.reads("Dat is goed. Wilt u later toch met een mens praten? Typ dan: ‘een mens’.");
        anna.reads("U vroeg Ben om hulp die bij de thuiszorg hoort, zoals wassen of medicijnen. Dat is geen werk "
                + "voor een buur. Wie u verder kan helpen: uw huisarts of het wijkteam van uw gemeente. Wilt u dat een "
                + "mens met u meedenkt?").offering("Ja, graag", "Nee, dat hoeft niet");
        anna.taps("Nee, dat hoeft niet");
        anna.readsSomethingWith("Dat is goed.");
        assertThat(reports("zorg")).isZero();
        assertThat(answers()).isEqualTo("CARE LESS, CARE_ELSEWHERE NO");
        assertThat(database.sql("select subject from unmet_need").query(String.class).list()).contains("NURSING");
    }

    @Test
    void a_human_thinks_along_about_care_when_one_of_the_two_wants_that() {
        annaWritesOfCare();
        ben.readsSomethingWith("bij de thuiszorg hoort");
        ben.says("het is goed zo");
        ben.reads("Goed, dan blijft het zo. Dank u wel voor wat u doet.");
        anna.readsSomethingWith("Wilt u dat een mens met u meedenkt?");
        anna.says("ja graag");
        anna.readsAll();
        assertThat(reports("Anna wil dat een mens meedenkt over thuiszorg")).isEqualTo(1);
    }

    @Test
    void of_care_the_two_hear_once_however_often_it_is_written() {
        annaWritesOfCare();
        ben.readsSomethingWith("bij de thuiszorg hoort");
        anna.readsSomethingWith("bij de thuiszorg hoort");
        town.clockMovesTo(at("2026-11-25T16:00"));
        forgotten();
        anna.says("En help je me dan ook met douchen, dat zou fijn zijn");
        forgotten();
        town.clockMovesTo(at("2026-11-25T20:00"));
        ben.readsEverything().forEach(read -> assertThat(read.text()).doesNotContain("bij de thuiszorg hoort"));
        forgotten();
    }

    @Test
    void the_weather_and_a_walk_are_no_care() {
        forgotten();
        anna.says("Neem je een paraplu mee, het gaat regenen. En ik moet mijn pillen nog ophalen");
        forgotten();
        town.clockMovesTo(at("2026-11-22T15:00"));
        assertThat(answers()).isEmpty();
        forgotten();
    }

    private String answers() {
        return database.sql("""
                select coalesce(string_agg(subject || ' ' || coalesce(answer, '-'), ', ' order by subject), '')
                from remark""").query(String.class).single();
    }

    private long reports(String words) {
        return inPlain.all("report.words", "select words from report").stream().filter(it -> it.contains(words))
                .count();
    }
}
