package nl.handje.admin.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handje.admin.review.Passages.Span;
import org.junit.jupiter.api.Test;

class PassagesTest {
    @Test
    void the_passage_is_marked_where_it_stands() {
        assertThat(Passages.of("geef me je pincode dan", List.of("je pincode")).spans()).containsExactly(
                new Span("geef me ", false), new Span("je pincode", true), new Span(" dan", false));
    }

    @Test
    void passages_that_overlap_are_one() {
        assertThat(Passages.of("geef me je pincode", List.of("geef me je", "je pincode")).spans())
                .containsExactly(new Span("geef me je pincode", true));
    }

    @Test
    void capitals_make_no_difference_and_nothing_is_lost() {
        var passages = Passages.of("PINCODE of pincode?", List.of("Pincode"));
        assertThat(passages.spans()).filteredOn(Span::marked).extracting(Span::text).containsExactly("PINCODE",
                "pincode");
        assertThat(String.join("", passages.spans().stream().map(Span::text).toList()))
                .isEqualTo("PINCODE of pincode?");
    }

    @Test
    void what_does_not_stand_there_marks_nothing() {
        assertThat(Passages.of("iets anders", List.of("pincode", " ")).isAnyMarked()).isFalse();
        assertThat(Passages.of("", List.of("pincode")).spans()).isEmpty();
    }
}
