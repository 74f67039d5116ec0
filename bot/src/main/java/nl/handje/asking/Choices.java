package nl.handje.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.handje.conversation.Question;
import nl.handje.conversation.Say.Option;
import nl.handje.talk.Flows;
import nl.handje.talk.Talk;

/** The buttons under what stands open. */
public final class Choices {
    private final Flows flows;
    private final QuestionKeys keys;

    public Choices(Flows flows, QuestionKeys keys) {
        this.flows = flows;
        this.keys = keys;
    }

    /** Whether there is anything yet that can be changed. */
    public boolean canBeChanged(Talk talk) {
        return named(talk).anyMatch(talk.known()::has);
    }

    private Stream<? extends Question<?>> named(Talk talk) {
        return flows.of(talk).questions().stream()
                .filter(question -> keys.hasName(talk, question.name()) && question.matters(talk.known()));
    }

    /** What can be pressed now. */
    List<List<Option>> of(Talk talk) {
        return switch (talk.asked()) {
            case Talk.CONFIRM -> List.of(List.of(button(talk, "conversation.yes", "yes")),
                    List.of(button(talk, "conversation.adjust", "change"),
                            button(talk, "conversation.stop", "cancel")));
            case Talk.CHANGE -> changes(talk);
            default -> options(talk);
        };
    }

    /** What can be answered, and a way out when none of the answers is one. */
    private List<List<Option>> options(Talk talk) {
        var rows = new ArrayList<List<Option>>();
        flows.of(talk).question(talk.asked()).stream().flatMap(question -> shown(talk, question).stream())
                .map(option -> List.of(button(talk, keys.ofOption(talk, option.split("/", 2)[0]), option)))
                .forEach(rows::add);
        if (flows.of(talk).question(talk.asked()).filter(Question::hasWayOut).isEmpty()) {
            rows.add(List.of(button(talk, "conversation.stop", "cancel")));
        }
        return rows;
    }

    private static List<String> shown(Talk talk, Question<?> question) {
        var suggested = talk.known().suggested(question);
        return suggested.isEmpty()
                ? Stream.concat(question.found(talk.known()).stream(), question.shownOptions().stream()).toList()
                : suggested;
    }

    private List<List<Option>> changes(Talk talk) {
        var rows = new ArrayList<List<Option>>();
        named(talk).forEach(question -> rows
                .add(List.of(button(talk, keys.of(talk, question.name(), "name"), question.name()))));
        rows.add(List.of(button(talk, "conversation.nothing-to-change", "yes"),
                button(talk, "conversation.stop", "cancel")));
        return rows;
    }

    private static Option button(Talk talk, String phrase, String choice) {
        return Option.of(phrase, "q:" + talk.turn() + ":" + choice);
    }
}
