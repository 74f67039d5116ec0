package nl.handje.nlp.foreign.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.handje.nlp.foreign.Spellings;
import nl.handje.nlp.model.ModelFiles;

/** Writes the page of the model's card. */
public final class WriteForeignCard {
    private WriteForeignCard() {
    }

    /**
     * Writes the page.
     *
     * @param arguments
     *            the folder of the pages
     */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Files.createDirectories(Path.of(arguments[0])).resolve(Spellings.NAME + ".md"),
                ForeignCardPage.of(ModelFiles.card(Spellings.NAME)));
    }
}
