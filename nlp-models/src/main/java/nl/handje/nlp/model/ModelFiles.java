package nl.handje.nlp.model;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.handje.nlp.text.Spelling;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.maxent.io.GISModelReader;
import opennlp.tools.ml.model.BinaryFileDataReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files that models travel in, on the class path, read by name. */
public final class ModelFiles {
    private static final String FOLDER = "/nl/handje/nlp/models/";
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ModelFiles() {
    }

    /** The features that all models share. */
    public static Vocabulary vocabulary() {
        try (var in = new DataInputStream(open("vocabulary.bin"))) {
            return Vocabulary.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How words are put right before they are read. */
    static Spelling spelling() {
        try (var in = new DataInputStream(open("spelling.bin"))) {
            return Spelling.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The models of all tasks. */
    public static JointModel models() {
        try (var in = new DataInputStream(open("models.bin"))) {
            return JointModel.of(spelling(), vocabulary(),
                    (GISModel) new GISModelReader(new BinaryFileDataReader(in)).getModel());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the models say of the labels of that type, with the card of that name. */
    public static <E extends Enum<E>> Classifier<E> classifier(String name, Class<E> labels, JointModel models) {
        return Classifier.of(labels, card(name), models);
    }

    public static ModelCard card(String name) {
        try (var in = open(name + ".json")) {
            return JSON.readValue(in, ModelCard.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) throws IOException {
        var in = ModelFiles.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IOException("not on the class path: " + FOLDER + file + "; the module's build trains it");
        }
        return new BufferedInputStream(in, 1 << 16);
    }

    /** Writes the models of all tasks. */
    public static void write(Path classes, Spelling spelling, Vocabulary vocabulary, GISModel models)
            throws IOException {
        try (var out = create(classes, "spelling.bin")) {
            spelling.write(out);
        }
        try (var out = create(classes, "vocabulary.bin")) {
            vocabulary.write(out);
        }
        try (var out = create(classes, "models.bin")) {
            new BinaryGISModelWriter(models, out).persist();
        }
    }

    public static void write(Path classes, ModelCard card) throws IOException {
        var path = classes.resolve(FOLDER.substring(1) + card.name() + ".json");
        Files.createDirectories(path.getParent());
        Files.write(path, (JSON.writeValueAsString(card) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static DataOutputStream create(Path classes, String file) throws IOException {
        var path = classes.resolve(FOLDER.substring(1) + file);
        Files.createDirectories(path.getParent());
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
    }
}
