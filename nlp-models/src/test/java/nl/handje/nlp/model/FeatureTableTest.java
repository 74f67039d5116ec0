package nl.handje.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Features are found by their hash alone. */
class FeatureTableTest {
    @Test
    void every_feature_is_found_at_its_number_and_no_other() {
        var features = IntStream.range(0, 20_000).mapToObj(i -> "c:" + Integer.toString(i * 7, 36)).toList();
        var table = new FeatureTable(features);
        assertThat(IntStream.range(0, 20_000)).allMatch(i -> table.find(features.get(i)) == i);
        assertThat(IntStream.range(0, 20_000)).allMatch(i -> table.find("w:" + i) == FeatureTable.UNKNOWN);
    }

    @Test
    void an_empty_table_knows_nothing() {
        assertThat(new FeatureTable(List.of()).find("w:heg")).isEqualTo(FeatureTable.UNKNOWN);
    }

    @Test
    void the_same_feature_twice_is_refused() {
        assertThatThrownBy(() -> new FeatureTable(List.of("w:heg", "w:heg")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
