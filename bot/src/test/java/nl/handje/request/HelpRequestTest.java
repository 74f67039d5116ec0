package nl.handje.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.handje.language.Tongue;
import nl.handje.need.Fact;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Grain;
import nl.handje.resident.Area;
import nl.handje.resident.ResidentId;
import nl.handje.wantedtime.Leeway;
import nl.handje.wantedtime.WantedTime;
import org.junit.jupiter.api.Test;

class HelpRequestTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final ResidentId ANNA = new ResidentId(UUID.randomUUID());
    private static final Tongue ARABIC = new Tongue("ar");
    private static final WantedTime.Said TUESDAY = at("2026-11-24T10:00", Optional.empty());
    private static final WantedTime.Said THURSDAY = at("2026-11-26T10:00", Optional.empty());
    private static final WantedTime EITHER = new WantedTime.OneOf(List.of(TUESDAY, THURSDAY));

    @Test
    void the_time_that_a_neighbour_chose_is_when_it_is_until_that_neighbour_falls_away() {
        var request = asked(EITHER);
        request.propose(THURSDAY);
        assertThat(request.when()).isEqualTo(THURSDAY);
        assertThat(request.isFound()).isTrue();
        request.searchAgain();
        assertThat(request.when()).isEqualTo(EITHER);
        assertThat(request.isSearching()).isTrue();
    }

    @Test
    void what_was_said_of_a_day_is_not_told_when_it_is_another_day() {
        var request = asked(TUESDAY);
        request.add(Set.of(Fact.STAIRS), "Dinsdag staat de achterdeur open.");
        request.moveTo(THURSDAY);
        assertThat(request.when()).isEqualTo(THURSDAY);
        assertThat(request.ownWords().orElse("")).doesNotContain("Dinsdag");
        assertThat(request.facts()).containsExactly(Fact.STAIRS);
    }

    @Test
    void whatever_way_it_ends_the_words_of_the_asker_are_gone() {
        List.<Consumer<HelpRequest>>of(HelpRequest::finish, HelpRequest::withdraw,
                HelpRequest::expire).forEach(end -> {
                    var request = asked(TUESDAY);
                    end.accept(request);
                    assertThat(request.ownWords()).isEmpty();
                    assertThat(request.isOpen()).isFalse();
                });
    }

    @Test
    void that_nobody_is_left_is_told_once_until_others_are_asked() {
        var request = asked(TUESDAY);
        assertThat(request.hearsThatNobodyIsLeft(NOW)).isTrue();
        assertThat(request.hearsThatNobodyIsLeft(NOW.plus(Duration.ofHours(1)))).isFalse();
        request.asksOthers();
        assertThat(request.isKnownToHaveNobodyLeft()).isFalse();
        assertThat(request.hearsThatNobodyIsLeft(NOW)).isTrue();
    }

    @Test
    void haste_and_the_way_of_asking_are_changed_apart_from_each_other() {
        var request = asked(TUESDAY);
        request.hurries();
        request.askInManner(Manner.COORDINATOR);
        request.hearsThatNobodyIsLeft(NOW);
        assertThat(request.isUrgent()).isTrue();
        assertThat(request.manner()).isEqualTo(Manner.COORDINATOR);
    }

    @Test
    void once_more_is_the_same_wish_in_the_usual_way() {
        var request = asked(TUESDAY);
        request.hurries();
        var again = request.again(THURSDAY, NOW);
        assertThat(again.id()).isNotEqualTo(request.id());
        assertThat(again.isUrgent()).isFalse();
        assertThat(again.isSearching()).isTrue();
        assertThat(again.categories()).containsExactly(Category.GROCERIES);
        assertThat(again.languages()).containsExactly(ARABIC);
        assertThat(again.ownWords()).isEqualTo(request.ownWords());
    }

    @Test
    void one_time_of_what_comes_back_is_agreed_already() {
        var weekly = asked(at("2026-11-24T10:00", Optional.of("FREQ=WEEKLY;BYDAY=TU")));
        var once = weekly.once(LocalDate.parse("2026-12-01"), NOW);
        assertThat(once.state()).isEqualTo(HelpRequest.State.MATCHED);
        assertThat(once.comesBack()).isEmpty();
        assertThat(once.when().earliest()).contains(LocalDateTime.parse("2026-12-01T10:00"));
    }

    private static HelpRequest asked(WantedTime when) {
        return HelpRequest.asked(ANNA,
                new Asked(Set.of(Category.GROCERIES), when, Optional.empty(), new Area("6131", "Sittard"),
                        Beneficiary.SELF, Set.of(), Optional.of("Het is niet zwaar."), Set.of(ARABIC)),
                Optional.empty(), Outreach.of(false, Manner.USUAL), NOW);
    }

    private static WantedTime.Said at(String start, Optional<String> rule) {
        var begins = LocalDateTime.parse(start);
        return new WantedTime.Said(begins, begins.plusHours(1), Grain.HOUR, rule, true, new Leeway(false, Set.of()));
    }
}
