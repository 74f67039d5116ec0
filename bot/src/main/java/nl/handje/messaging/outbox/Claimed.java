package nl.handje.messaging.outbox;

import nl.handje.messaging.Delivery;
import nl.handje.messaging.Priority;

/**
 * A delivery that this node is sending.
 *
 * @param attempt
 *            how often it has left, this time included
 * @param unknowns
 *            how many calls for it began, before this time, of which nobody knows whether they arrived
 */
record Claimed(long id, int attempt, int unknowns, Priority priority, Parcel parcel) {

    /**
     * Whether it is sent once more after so many calls of unknown outcome. Changing a message twice does no harm; an
     * answer twice is better than none; of a digest or something passed on, one is enough.
     */
    boolean mayBeSentAfter(int unknown) {
        int tries = switch (parcel.content()) {
            case Delivery.Change _ -> 3;
            case Delivery.Caption _ -> 3;
            case Delivery.Withdrawal _ -> 3;
            case Delivery.WithoutButtons _ -> 3;
            case Delivery.Text _ -> priority == Priority.DIGEST ? 1 : 2;
            case Delivery.File _ -> 1;
            case Delivery.Document _ -> 2;
            case Delivery.Location _ -> 1;
            case Delivery.Leave _ -> 3;
        };
        return unknown < tries;
    }
}
