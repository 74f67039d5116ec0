package nl.handje.admin.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A message cut into what raised the concern and the rest, so that a page can mark it without any markup in it. */
record Passages(List<Span> spans) {

    /** Words that stand together, marked or not. */
    record Span(String text, boolean marked) {}

    static Passages of(String words, Collection<String> passages) {
        var marked = new BitSet(words.length());
        passages.stream().filter(passage -> !passage.isBlank())
                .forEach(passage -> mark(words, passage.strip(), marked));
        return new Passages(spans(words, marked));
    }

    /** Every place where it stands, also where capitals differ. */
    private static void mark(String words, String passage, BitSet marked) {
        for (int at = 0; at <= words.length() - passage.length(); at++) {
            if (words.regionMatches(true, at, passage, 0, passage.length())) {
                marked.set(at, at + passage.length());
            }
        }
    }

    private static List<Span> spans(String words, BitSet marked) {
        var spans = new ArrayList<Span>();
        for (int at = 0; at < words.length();) {
            boolean isMarked = marked.get(at);
            int next = isMarked ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int end = next < 0 || next > words.length() ? words.length() : next;
            spans.add(new Span(words.substring(at, end), isMarked));
            at = end;
        }
        return List.copyOf(spans);
    }

    public boolean isAnyMarked() {
        return spans.stream().anyMatch(Span::marked);
    }
}
