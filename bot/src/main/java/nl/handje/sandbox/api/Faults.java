package nl.handje.sandbox.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Trouble that somebody ordered, and that the next calls get. */
public final class Faults {
    /** What can go wrong on order. */
    public enum Kind {
        TOO_MANY("429"), DEFECT("500"), GATEWAY("502html"), TIMEOUT("timeout"), RESET_AFTER_ACCEPT(
                "reset-after-accept"), DROP("drop"), REFUSE("refuse");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public static Optional<Kind> of(String word) {
            return List.of(values()).stream().filter(kind -> kind.word.equals(word)).findFirst();
        }

        public String word() {
            return word;
        }
    }

    /** One order: for which method (all when empty), what, how often, and the numbers and words that go with it. */
    public record Fault(String method, Kind kind, int count, int seconds, int code, String description) {
        private Fault once() {
            return new Fault(method, kind, count - 1, seconds, code, description);
        }

        private boolean hits(String called) {
            return method.isEmpty() || method.equals("*") || method.equalsIgnoreCase(called);
        }
    }

    private final List<Fault> ordered = new ArrayList<>();

    public synchronized void order(Fault fault) {
        ordered.add(fault);
    }

    public synchronized void clear() {
        ordered.clear();
    }

    public synchronized List<Fault> open() {
        return List.copyOf(ordered);
    }

    synchronized Optional<Fault> next(String method) {
        for (int i = 0; i < ordered.size(); i++) {
            Fault fault = ordered.get(i);
            if (fault.hits(method)) {
                use(i, fault);
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private void use(int place, Fault fault) {
        if (fault.count() > 1) {
            ordered.set(place, fault.once());
        } else {
            ordered.remove(place);
        }
    }
}
