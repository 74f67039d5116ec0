package nl.handje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.handje.nlp.model.ModelFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardPageTest {
    private static final Path CORPORA = Path.of("src", "main", "corpus");
    private static final Path PAGES = Path.of("..", "docs", "models");

    @ParameterizedTest
    @ValueSource(strings = {"act", "category", "beneficiary", "concern", "severity", "language"})
    void a_page_in_the_docs_tells_the_figures_of_the_model_in_the_jar(String model) throws IOException {
        var card = ModelFiles.card(model);
        assertThat(card.corpus()).as("the model is of these corpora").isEqualTo(Fingerprint.of(CORPORA));
        assertThat(PAGES.resolve(model + ".md")).as("written by nlp-models/bin/train").exists();
        assertThat(Files.readString(PAGES.resolve(model + ".md"))).as("run nlp-models/bin/train")
                .isEqualTo(CardPage.of(card));
    }
}
