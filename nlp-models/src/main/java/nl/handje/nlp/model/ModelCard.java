package nl.handje.nlp.model;

import java.util.List;
import java.util.Map;

/**
 * Where a model comes from, how good it is and where it fails. It travels with the model.
 *
 * @param exclusive
 *            whether a message has exactly one of the labels
 * @param trained
 *            date of the build
 * @param corpus
 *            hash of the corpora and the code it was made from
 * @param messages
 *            how many messages it was trained on
 * @param features
 *            how many features it knows
 * @param figures
 *            by language, and {@code all}; cross-validated by writer
 * @param confusions
 *            its commonest mistakes, as {@code meant → taken for: how often}
 */
public record ModelCard(String name, boolean exclusive, String trained, String corpus, int messages, int features,
        Map<String, String> parameters, Map<String, Figures> figures, Map<String, LabelCard> labels,
        List<String> confusions) {}
