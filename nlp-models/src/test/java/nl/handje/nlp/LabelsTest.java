package nl.handje.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void what_is_written_is_read() {
        var labels = new Labels(Act.ASK, Set.of(Category.ACCOMPANY, Category.TRANSPORT), Beneficiary.OTHER,
                Set.of(Concern.FRAUD));
        assertThat(labels.write()).isEqualTo("ASK|TRANSPORT,ACCOMPANY|OTHER|FRAUD");
        assertThat(Labels.read(labels.write())).isEqualTo(labels);
        assertThat(Labels.read("OTHER||SELF|"))
                .isEqualTo(new Labels(Act.OTHER, Set.of(), Beneficiary.SELF, Set.of()));
    }

    @Test
    void only_asks_and_offers_have_kinds() {
        assertThat(new Labels(Act.CANCEL, Set.of(Category.GARDEN), Beneficiary.SELF, Set.of()).kinds()).isEmpty();
    }
}
