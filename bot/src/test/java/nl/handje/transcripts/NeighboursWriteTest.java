package nl.handje.transcripts;

import java.time.Duration;
import nl.handje.messenger.Heard;
import nl.handje.testing.AgreedRide;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What two neighbours send each other through the bot, and change afterwards. */
@Transcript
class NeighboursWriteTest {
    @Autowired
    Town town;

    Neighbour anna;
    Neighbour ben;

    @BeforeEach
    void they_agreed() {
        var agreed = AgreedRide.inDutch(town);
        anna = agreed.anna();
        ben = agreed.ben();
    }

    @Test
    void everything_that_can_be_shown_goes_both_ways() {
        anna.sendsWith("dit is mijn deur", Heard.Media.Kind.PHOTO);
        anna.reads("Doorgegeven aan Ben.");
        ben.reads("Anna stuurt u dit:");
        ben.reads("[PHOTO] dit is mijn deur");
        ben.sends(Heard.Media.Kind.VOICE);
        ben.reads("Doorgegeven aan Anna.");
        anna.reads("Ben stuurt u dit:");
        anna.reads("[VOICE]");
        ben.sends(Heard.Media.Kind.VIDEO);
        ben.reads("Doorgegeven aan Anna.");
        anna.reads("Ben stuurt u dit:");
        anna.reads("[VIDEO]");
        ben.sends(Heard.Media.Kind.VIDEO_NOTE);
        ben.reads("Doorgegeven aan Anna.");
        anna.reads("Ben stuurt u dit:");
        anna.reads("[VIDEO_NOTE]");
        ben.sendsADocument("afspraak ziekenhuis.pdf");
        ben.reads("Doorgegeven aan Anna.");
        anna.reads("Ben stuurt u dit:");
        anna.reads("[DOCUMENT]");
        anna.sendsALocation(51, 5.86);
        anna.reads("Doorgegeven aan Ben.");
        ben.reads("Anna stuurt u dit:");
        ben.reads("[LOCATION]");
    }

    @Test
    void a_message_that_is_changed_changes_at_the_other_side() {
        anna.says("Ik sta om twee uur klaar");
        anna.reads("Doorgegeven aan Ben.");
        ben.reads("Anna: Ik sta om twee uur klaar");
        anna.changesTheLastMessageTo("Ik sta om kwart over twee klaar");
        anna.reads("Ik heb het ook bij Ben veranderd.");
        ben.reads("Anna: Ik sta om kwart over twee klaar");
    }

    @Test
    void what_was_read_already_does_not_change_in_silence() {
        anna.says("Ik sta om twee uur klaar");
        anna.reads("Doorgegeven aan Ben.");
        ben.reads("Anna: Ik sta om twee uur klaar");
        town.clockAdvances(Duration.ofHours(1));
        anna.changesTheLastMessageTo("Ik sta om kwart over twee klaar");
        anna.reads("Ik heb het ook bij Ben veranderd.");
        ben.reads("Anna: Ik sta om kwart over twee klaar");
        ben.reads("Anna heeft een eerder bericht aan u veranderd. Kijk even terug.");
    }

    @Test
    void one_of_several_messages_that_went_as_one_is_told_anew() {
        anna.saysInOneBreath("Hoi\nik sta om twee uur klaar");
        anna.reads("Doorgegeven aan Ben.");
        ben.reads("Anna: Hoi\nik sta om twee uur klaar");
        anna.changesTheLastMessageTo("ik sta om drie uur klaar");
        anna.reads("Ik heb het ook bij Ben veranderd.");
        ben.reads("Anna verandert een eerder bericht. Nu staat er: ik sta om drie uur klaar");
    }

    @Test
    void what_stands_under_a_photo_changes_too() {
        anna.sendsWith("dit is mijn deur", Heard.Media.Kind.PHOTO);
        anna.reads("Doorgegeven aan Ben.");
        ben.reads("Anna stuurt u dit:");
        ben.reads("[PHOTO] dit is mijn deur");
        anna.changesTheCaptionTo("dit is de achterdeur");
        anna.reads("Ik heb het ook bij Ben veranderd.");
        ben.reads("[CAPTION] dit is de achterdeur");
    }

    @Test
    void a_number_an_address_and_a_name_on_the_internet_do_not_go_by_accident() {
        anna.says("Bel mij maar op 06 12345678 of zoek @anna_uit_sittard");
        anna.readsSomethingWith("Doorgegeven aan Ben.", "U kunt het wel delen met een knop.")
                .offering("Deel mijn telefoonnummer");
        ben.reads("Anna: Bel mij maar op [telefoonnummer] of zoek [naam op internet]");
        anna.says("ik woon op de Dorpsstraat 12");
        anna.readsSomethingWith("Doorgegeven aan Ben.").offering("Deel mijn adres");
        ben.reads("Anna: ik woon op de [adres]");
        anna.sendsWith("app naar 0612345678", Heard.Media.Kind.PHOTO);
        anna.readsSomethingWith("Doorgegeven aan Ben.").offering("Deel mijn telefoonnummer");
        ben.reads("Anna stuurt u dit:");
        ben.reads("[PHOTO] app naar [telefoonnummer]");
        anna.sends(Heard.Media.Kind.CONTACT);
        anna.readsSomethingWith("Een kaartje met een nummer geef ik niet door.").offering("Deel mijn telefoonnummer");
    }

    @Test
    void money_is_passed_on_with_a_warning() {
        ben.says("Zal ik de koffie even voorschieten?");
        ben.reads("Doorgegeven aan Anna.");
        anna.reads("Ben: Zal ik de koffie even voorschieten?");
        anna.readsSomethingWith("Let op. Geef nooit een pincode of een pas, en leen geen geld.").offering("Melden");
    }

    @Test
    void between_two_neighbours_the_bot_asks_for_whom_a_photo_is() {
        AgreedRide.inDutch(town, "Carla", ben);
        ben.sends(Heard.Media.Kind.PHOTO);
        ben.reads("Voor wie is dit bericht?").offering("Voor Carla", "Voor Anna", "Laat een mens kijken");
        ben.taps("Voor Anna");
        ben.reads("Doorgegeven aan Anna.");
        anna.reads("Ben stuurt u dit:");
        anna.reads("[PHOTO]");
        ben.says("tot donderdag, ik heb er zin in");
        ben.reads("Voor wie is dit bericht?");
        ben.changesTheLastMessageTo("tot donderdagmiddag, ik heb er zin in");
        ben.reads("Voor wie is dit bericht?");
        ben.taps("Voor Anna");
        ben.reads("Doorgegeven aan Anna.");
        anna.reads("Ben: tot donderdagmiddag, ik heb er zin in");
        ben.changesTheLastMessageTo("tot donderdagavond, ik heb er zin in");
        ben.reads("Ik heb het ook bij Anna veranderd.");
        anna.reads("Ben: tot donderdagavond, ik heb er zin in");
    }
}
