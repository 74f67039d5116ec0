package nl.handje.telegram;

import nl.handje.BotOnly;
import nl.handje.messaging.inbox.Lanes;
import nl.handje.messaging.outbox.Couriers;
import org.springframework.stereotype.Component;

/** Whether everything that came in is answered and everything promised is sent. */
@Component
@BotOnly
public class Traffic {
    private final Lanes lanes;
    private final Couriers couriers;

    Traffic(Lanes lanes, Couriers couriers) {
        this.lanes = lanes;
        this.couriers = couriers;
    }

    /** In this order, for what the lanes do ends in the outbox. */
    public boolean isIdle() {
        return lanes.isIdle() && couriers.isIdle();
    }
}
