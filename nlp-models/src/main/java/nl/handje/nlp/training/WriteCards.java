package nl.handje.nlp.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.handje.nlp.model.ModelFiles;

/** Writes the pages of the models' cards. */
public final class WriteCards {
    private WriteCards() {
    }

    /**
     * Writes a page for each model.
     *
     * @param arguments
     *            the folder of the pages
     */
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        for (var task : Task.ALL) {
            Files.write(folder.resolve(task.name() + ".md"),
                    CardPage.of(ModelFiles.card(task.name())).getBytes(StandardCharsets.UTF_8));
        }
    }
}
