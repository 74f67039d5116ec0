package nl.handje.relay.line;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.handje.conversation.Action;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.resident.Blocks;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Closing a line, opening it again when both want to, and wanting nothing more of somebody. */
@Component
class LineEnds {
    static final String CLOSE = "line-close";
    static final String OPEN = "line-open";
    static final String BLOCK = "line-block";
    private static final String AGREE = "line-agree";
    private static final String REFUSE = "line-refuse";
    private static final String UNBLOCK = "line-unblock";

    private final NeighbourLines lines;
    private final Parting parting;
    private final Blocks blocks;
    private final Residents residents;
    private final Notifications notifications;
    private final Clock clock;

    LineEnds(NeighbourLines lines, Parting parting, Blocks blocks, Residents residents,
            Notifications notifications,
            Clock clock) {
        this.lines = lines;
        this.parting = parting;
        this.blocks = blocks;
        this.residents = residents;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Bean
    Action closeNeighbourLine() {
        return press(CLOSE, (line, resident) -> line.isOpen() ? List.of(close(line, resident)) : OfLine.old());
    }

    @Bean
    Action wishLineOpen() {
        return press(OPEN, (line, resident) -> line.isOpen() ? OfLine.old() : List.of(wish(line, resident)));
    }

    @Bean
    Action agreeToOpenLine() {
        return press(AGREE, (line, resident) -> isAsked(line, resident)
                ? List.of(reopen(line, resident))
                : OfLine.old());
    }

    @Bean
    Action refuseToOpenLine() {
        return press(REFUSE, (line, resident) -> {
            lines.dropWish(line);
            return List.of(Say.phrase("line.stays-closed"));
        });
    }

    @Bean
    Action blockNeighbour() {
        return press(BLOCK, (line, resident) -> block(line, resident));
    }

    @Bean
    Action unblockNeighbour() {
        return press(UNBLOCK, (line, resident) -> {
            blocks.remove(resident.id(), line.otherThan(resident.id()));
            parting.isOver(line, resident);
            return List.of(Say.phrase("line.unblocked", nameOfOther(line, resident)));
        });
    }

    private Action press(String verb, BiFunction<Line, Resident, List<Say>> what) {
        return new OfLine(verb, lines, residents, what);
    }

    private Say close(Line line, Resident resident) {
        lines.close(line);
        tellClosed(line, resident);
        return Say.phrase("line.closed", nameOfOther(line, resident))
                .with(Option.of("line.open-again", OPEN + ":" + line.id()));
    }

    private void tellClosed(Line line, Resident resident) {
        notifications.tell(line.otherThan(resident.id()), Priority.REPLY, "line-closed-" + line.id() + "-"
                + UUID.randomUUID(), "line.closed-by-other", resident.name());
    }

    private Say wish(Line line, Resident resident) {
        var name = nameOfOther(line, resident);
        if (!line.canBeReopened(clock.instant())) {
            return Say.phrase("line.too-late", name);
        }
        if (blocks.areBetween(line.first(), line.second())) {
            return cannotBeOpened(line, resident);
        }
        if (line.isWishedByTheOtherThan(resident.id())) {
            return reopen(line, resident);
        }
        if (line.wishedBy().isEmpty()) {
            lines.wish(line, resident.id());
            notifications.put(line.otherThan(resident.id()), Priority.REPLY,
                    "line-wish-" + line.id() + "-" + UUID.randomUUID(),
                    List.of(PromptChoice.of("line.agree", AGREE + ":" + line.id(), Act.AFFIRM),
                            PromptChoice.of("line.refuse", REFUSE + ":" + line.id(), Act.DENY)),
                    "line.wish", resident.name());
        }
        return Say.phrase("line.wished", name);
    }

    /** Who is blocked hears no more than this; who blocked can undo it first. */
    private Say cannotBeOpened(Line line, Resident resident) {
        var said = Say.phrase("line.cannot-open", nameOfOther(line, resident));
        return blocks.of(resident.id()).contains(line.otherThan(resident.id()))
                ? said.with(Option.of("line.unblock", UNBLOCK + ":" + line.id()))
                : said;
    }

    private boolean isAsked(Line line, Resident resident) {
        return !line.isOpen() && line.isWishedByTheOtherThan(resident.id()) && line.canBeReopened(clock.instant())
                && !blocks.areBetween(line.first(), line.second());
    }

    private Say reopen(Line line, Resident resident) {
        lines.reopen(line);
        notifications.tell(line.otherThan(resident.id()), Priority.REPLY,
                "line-open-" + line.id() + "-" + UUID.randomUUID(), "line.opened", resident.name());
        return Say.phrase("line.opened", nameOfOther(line, resident));
    }

    /**
     * All lines of the two close. The other hears no more than that this one is; what still stands between them is
     * asked about.
     */
    private List<Say> block(Line line, Resident resident) {
        var other = line.otherThan(resident.id());
        blocks.add(resident.id(), other);
        var wasOpen = lines.openOf(resident.id()).stream().filter(it -> it.isBetween(other)).toList();
        wasOpen.forEach(lines::close);
        if (!wasOpen.isEmpty()) {
            tellClosed(line, resident);
        }
        var said = new ArrayList<>(List.of(Say.phrase("line.blocked", nameOfOther(line, resident)).with(
                Option.of("line.report-button", LineMenu.REPORT + ":" + line.id()),
                Option.of("line.unblock", UNBLOCK + ":" + line.id()))));
        parting.ask(line, resident).ifPresent(said::add);
        return said;
    }

    private String nameOfOther(Line line, Resident resident) {
        return residents.findById(line.otherThan(resident.id())).map(Resident::name).orElseThrow();
    }
}
