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
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.maxent.io.GISModelReader;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.MaxentModel;
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

    /** The model of that name, for the labels of that type. */
    public static <E extends Enum<E>> Classifier<E> classifier(String name, Class<E> labels) {
        try (var in = new DataInputStream(open(name + ".bin"))) {
            var model = new GISModelReader(new BinaryFileDataReader(in)).getModel();
            return Classifier.of(labels, card(name), model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    public static void write(Path classes, Vocabulary vocabulary) throws IOException {
        try (var out = create(classes, "vocabulary.bin")) {
            vocabulary.write(out);
        }
    }

    public static void write(Path classes, ModelCard card, MaxentModel model) throws IOException {
        try (var out = create(classes, card.name() + ".bin")) {
            new BinaryGISModelWriter((GISModel) model, out).persist();
        }
        Files.write(classes.resolve(FOLDER.substring(1) + card.name() + ".json"),
                (JSON.writeValueAsString(card) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static DataOutputStream create(Path classes, String file) throws IOException {
        var path = classes.resolve(FOLDER.substring(1) + file);
        Files.createDirectories(path.getParent());
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
    }
}
