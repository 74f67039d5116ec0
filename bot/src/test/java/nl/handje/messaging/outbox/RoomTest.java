package nl.handje.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A process that just began makes few calls at once. */
class RoomTest {
    @Test
    void it_begins_small_and_grows_by_one_with_each_call_that_comes_back_until_it_is_full() {
        var room = new Room(1, 3);

        var sizes = IntStream.range(0, 5).map(it -> {
            var size = room.free();
            room.enter();
            room.leave();
            return size;
        }).toArray();

        assertThat(sizes).containsExactly(1, 2, 3, 3, 3);
    }

    @Test
    void who_waits_until_it_is_empty_waits_for_the_last_call_also_while_it_is_still_growing() throws Exception {
        var room = new Room(1, 3);
        room.enter();

        var waiting = Thread.ofVirtual().start(room::awaitEmpty);
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> waiting.getState() == Thread.State.WAITING);
        room.leave();

        assertThat(waiting.join(Duration.ofMinutes(1))).isTrue();
        assertThat(room.free()).isEqualTo(3);
    }
}
