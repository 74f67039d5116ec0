package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.handje.foreign.ForeignRetention;
import nl.handje.testing.InPlain;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who write in a language that Handje does not speak. */
@Transcript
class OtherLanguagesTest {
    private static final String TURKISH = "Hollandaca ve İngilizce anlıyorum.";
    private static final String DUTCH = "Ik begrijp Nederlands en Engels.";
    private static final String ENGLISH = "I understand Dutch and English.";

    @Autowired
    Town town;
    @Autowired
    JdbcClient database;
    @Autowired
    InPlain inPlain;
    @Autowired
    ForeignRetention retention;

    private List<String> reportsAbout(Neighbour neighbour) {
        return database.sql("""
                select source || ' ' || severity || ' ', words from report
                join resident on resident.id = writer_id where chat = :chat order by raised_at""")
                .param("chat", neighbour.chat()).query((row, number) -> row.getString(1)
                        + inPlain.opened("report.words", row.getString(2)))
                .list();
    }

    @Test
    void a_first_message_in_turkish_is_answered_in_turkish_dutch_and_english() {
        var emine = town.neighbour("Emine", "tr");
        emine.says("Merhaba, yarın hastaneye gitmem lazım, beni kim götürebilir?");
        emine.readsSomethingWith(TURKISH, DUTCH, ENGLISH, "112").offering("Nederlands", "English",
                "Bir insan, lütfen");
        assertThat(reportsAbout(emine)).isEmpty();
    }

    @Test
    void who_goes_on_in_dutch_is_helped_as_anybody() {
        var emine = town.neighbour("Emine", "tr");
        emine.says("Bahçedeki otları biçecek kimse var mı acaba?");
        emine.readsSomethingWith(TURKISH);
        emine.says("Kan iemand mijn gras maaien?");
        emine.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
    }

    @Test
    void a_second_message_in_that_language_goes_to_a_human_with_the_first() {
        var emine = town.neighbour("Emine", "tr");
        emine.says("Bahçedeki otları biçecek kimse var mı acaba?");
        emine.readsSomethingWith(TURKISH);
        emine.says("Hollandacam iyi değil, kusura bakmayın.");
        emine.readsSomethingWith("Bir insan mesajlarınızı okuyup", "Een mens leest uw berichten",
                "A person will read your messages");
        assertThat(reportsAbout(emine)).containsExactly("PERSON NORMAL Emine schrijft in het Turks:\n\n"
                + "Bahçedeki otları biçecek kimse var mı acaba?\nHollandacam iyi değil, kusura bakmayın.");
    }

    @Test
    void every_later_message_reaches_the_human_too() {
        var olena = town.neighbour("Olena", "uk");
        olena.says("Чи може хтось допомогти мені з покупками?");
        olena.readsSomethingWith("Я розумію нідерландську та англійську.", DUTCH, ENGLISH);
        olena.says("Ми нікого тут не знаємо.");
        olena.readsSomethingWith("Людина прочитає ваші повідомлення");
        olena.says("Мама захворіла.");
        olena.readsSomethingWith("Людина прочитає ваші повідомлення");
        assertThat(reportsAbout(olena)).hasSize(2).last().asString().endsWith("Мама захворіла.");
    }

    @Test
    void the_button_brings_a_human_at_once_and_only_once() {
        var ahmad = town.neighbour("Ahmad", "ar");
        ahmad.says("هل يمكن لأحد أن يساعدني في التسوق؟");
        ahmad.readsSomethingWith("أفهم الهولندية والإنجليزية", DUTCH).offering("Nederlands", "English",
                "أريد إنسانًا من فضلك");
        ahmad.taps("أريد إنسانًا من فضلك");
        ahmad.readsSomethingWith("سيقرأ إنسان رسائلك", "Een mens leest uw berichten");
        ahmad.taps("أريد إنسانًا من فضلك");
        ahmad.readsSomethingWith("سيقرأ إنسان رسائلك");
        assertThat(reportsAbout(ahmad)).containsExactly(
                "PERSON NORMAL Ahmad schrijft in het Arabisch:\n\nهل يمكن لأحد أن يساعدني في التسوق؟");
    }

    @Test
    void the_language_buttons_lead_on_in_that_language() {
        var emine = town.neighbour("Emine", "tr");
        emine.says("Bahçedeki otları biçecek kimse var mı acaba?");
        emine.readsSomethingWith(TURKISH);
        emine.taps("English");
        emine.readsSomethingWith("English");
        emine.says("Can somebody mow my lawn?");
        emine.readsSomethingWith("May I keep what you write here");
    }

    @Test
    void a_script_that_nobody_here_knows_is_answered_in_dutch_and_english() {
        var nino = town.neighbour("Nino", "ka");
        nino.says("ჩემს სახლში შუქი ჩაქრა");
        nino.readsSomethingWith(DUTCH, ENGLISH).offering("Nederlands", "English", "Een mens, graag");
        nino.taps("Een mens, graag");
        nino.readsSomethingWith("Een mens leest uw berichten");
        assertThat(reportsAbout(nino)).containsExactly(
                "PERSON NORMAL Nino schrijft in een taal die ik niet ken:\n\nჩემს სახლში შუქი ჩაქრა");
    }

    @Test
    void in_the_middle_of_a_talk_it_is_answered_too_and_the_talk_goes_on() {
        var anna = askingForALift();
        anna.says("Przepraszam, nie rozumiem, co mam teraz zrobić");
        anna.readsSomethingWith("Rozumiem po holendersku i po angielsku.", DUTCH, ENGLISH);
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
    }

    @Test
    void a_place_in_foreign_words_is_an_answer_in_the_middle_of_a_talk() {
        var anna = askingForALift();
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("mieszkam w Sittard 6131 AB");
        anna.readsSomethingWith("Klopt dit?");
    }

    @ParameterizedTest
    @CsvSource({"evet", "tak", "oui", "так", "نعم"})
    void yes_is_yes_in_any_language(String yes) {
        var anna = askingForALift();
        anna.says(yes);
        anna.readsSomethingWith("Wat is uw postcode?");
    }

    private Neighbour askingForALift() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden?");
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        return anna;
    }

    @ParameterizedTest
    @CsvSource({"'yardım edin, annem ölüyor', Hemen 112, Bel nu 112", "intihar etmek istiyorum, Hemen 112, 0800-0113",
            "'au secours, appelez une ambulance', Appelez le 112 tout de suite, Bel nu 112",
            "Hilfe Notarzt, Rufen Sie jetzt 112 an, Bel nu 112", "самогубство, Телефонуйте зараз 112, 0800-0113"})
    void a_cry_for_help_brings_the_number_at_once_and_a_human_before_all_others(String cry, String theirs,
            String ours) {
        var somebody = town.neighbour("Iemand", "nl");
        somebody.says(cry);
        somebody.readsSomethingWith(theirs, ours);
        assertThat(reportsAbout(somebody)).containsExactly("CHAT ACUTE " + cry);
    }

    @Test
    void words_that_nobody_asked_a_human_to_read_are_gone_after_a_day() {
        var emine = town.neighbour("Emine", "tr");
        emine.says("Bahçedeki otları biçecek kimse var mı acaba?");
        emine.readsSomethingWith(TURKISH);
        town.clockAdvances(Duration.ofHours(25));
        retention.sweep();
        assertThat(database.sql("select count(*) from foreign_talk").query(Integer.class).single()).isZero();
        emine.taps("Bir insan, lütfen");
        emine.readsSomethingWith("Bir insan mesajlarınızı okuyup");
        assertThat(reportsAbout(emine)).containsExactly("PERSON NORMAL Emine wil graag met een mens praten.");
        // In a day people of the other tests are asked whether they want to go on.
        town.forgetWhatWasSaid();
    }

    @Test
    void a_button_that_nobody_made_does_nothing() {
        var emine = town.neighbour("Emine", "nl");
        emine.says("hoi");
        emine.readsSomethingWith("Dag Emine");
        emine.tapsData("foreign-person:xx");
        emine.readsSomethingWith("Deze knop hoort bij iets van eerder.");
        assertThat(reportsAbout(emine)).isEmpty();
    }
}
