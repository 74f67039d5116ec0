package nl.handje.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.testing.Agreed;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

/** Anna wants her appointments in the calendar of her telephone: a secret link is made, made anew and withdrawn. */
@TownTest
class CalendarLinkTest {
    private static final Pattern LINK = Pattern.compile("https://agenda\\.example/([A-Za-z0-9_-]{20,})\\.ics");

    @Autowired
    Town town;
    @Autowired
    LinkActions actions;
    @Autowired
    CalendarSettings off;

    /** In the other tests there is none, as in a town that did not set a port. */
    @BeforeEach
    void a_new_town_with_calendars() {
        town.beginsAnew();
        set(new CalendarSettings(Optional.of(0), "127.0.0.1", Optional.of("https://agenda.example")));
    }

    @AfterEach
    void everything_was_read() {
        set(off);
        town.nothingElseWasSaid();
    }

    private void set(CalendarSettings settings) {
        ReflectionTestUtils.setField(actions, "settings", settings);
    }

    @Test
    void a_link_is_made_made_anew_and_withdrawn() {
        var anna = Agreed.dutch(town).asker();
        anna.says("wat heb ik lopen?");
        assertThat(anna.readsSomethingWith("Ben helpt u").labels()).contains("Agenda-link");
        anna.taps("Agenda-link");
        anna.reads(
                "Met een geheime link staan uw afspraken vanzelf in de agenda op uw telefoon of computer. Wie de link "
                        + "heeft, ziet met wie u wanneer afspreekt. Deel hem dus niet. Wilt u een link?")
                .offering("Maak een link");
        anna.taps("Maak een link");
        var first = link(anna, "Dit is uw geheime link:", "Ik laat de link maar één keer zien.", "Link intrekken");
        anna.says("ik wil een agendalink");
        anna.reads("U hebt al een link. Bij een nieuwe link werkt de oude niet meer. Wat wilt u?")
                .offering("Nieuwe link", "Link intrekken");
        anna.taps("Nieuwe link");
        assertThat(link(anna, "Dit is uw geheime link:", "Plak de link daar.", "Link intrekken")).isNotEqualTo(first);
        anna.taps("Link intrekken");
        anna.reads("De link werkt niet meer. Uw afspraken staan er niet langer mee in een agenda.");
        anna.says("trek de agendalink in");
        anna.reads("Er is geen link om in te trekken.");
    }

    @Test
    void in_english() {
        var anna = Agreed.english(town).asker();
        anna.says("/agenda");
        assertThat(anna.readsSomethingWith("Ben helps you").labels()).contains("Calendar link");
        anna.taps("Calendar link");
        anna.readsSomethingWith("With a secret link your appointments appear by themselves", "So do not share it.")
                .offering("Make a link");
        anna.taps("Make a link");
        var first = link(anna, "This is your secret link:", "I show the link only once.", "Withdraw the link");
        anna.says("I would like a calendar link");
        anna.readsSomethingWith("You have a link already.").offering("New link", "Withdraw the link");
        anna.taps("New link");
        assertThat(link(anna, "This is your secret link:", "paste the link there", "Withdraw the link"))
                .isNotEqualTo(first);
        anna.taps("Withdraw the link");
        anna.reads("The link does not work any more. Your appointments are no longer in a calendar through it.");
        anna.taps("Withdraw the link");
        anna.reads("There is no link to withdraw.");
    }

    @Test
    void the_link_is_withdrawn_and_not_the_appointment() {
        var anna = Agreed.english(town).asker();
        anna.says("withdraw the calendar link");
        anna.reads("There is no link to withdraw.");
        anna.says("can you remove the link to my calendar");
        anna.reads("There is no link to withdraw.");
    }

    @Test
    void the_link_is_withdrawn_and_not_the_appointment_in_dutch() {
        var anna = Agreed.dutch(town).asker();
        anna.says("trek de link naar mijn agenda maar in");
        anna.reads("Er is geen link om in te trekken.");
    }

    private static String link(Neighbour reader, String begin, String end, String button) {
        var read = reader.readsSomethingWith(begin, end).offering(button);
        var link = LINK.matcher(read.text());
        assertThat(link.find()).as("a link in it").isTrue();
        return link.group(1);
    }
}
