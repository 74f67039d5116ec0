package nl.handje.admin.review;

import java.util.List;
import java.util.Optional;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Language;
import nl.handje.review.Measure;
import nl.handje.safety.HelpLine;

/**
 * A report with its words, for a moderator who opened it.
 *
 * @param asked
 *            whether the words are our own, asking a human for something
 * @param to
 *            for whom a held message was meant
 * @param told
 *            what the writer read at once; empty when nothing was said to them
 */
record OpenedReport(Passages words, boolean asked, String from, Optional<String> to, Language writerReads,
        List<Reason> reasons,
        Optional<String> told, List<HelpLine> lines, List<Proposal> proposals) {

    /** The key of the line above the words. */
    public String heading() {
        if (asked) {
            return "report.about";
        }
        return to.isPresent() ? "report.from.to" : "report.from";
    }

    /** Why it stands here. */
    record Reason(Concern concern, String confidence, String sentence) {
        static String inWords(double confidence) {
            if (confidence >= 0.85) {
                return "HIGH";
            }
            return confidence >= 0.6 ? "MEDIUM" : "LOW";
        }
    }

    /**
     * A measure that can be taken.
     *
     * @param key
     *            of its name
     * @param explanation
     *            words for the writer to begin with
     */
    record Proposal(Measure measure, String key, String explanation) {}
}
