package nl.handje.resident;

import nl.handje.messaging.ChatReachable;
import nl.handje.messaging.ChatUnreachable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who can be reached now: what the messenger says about chats, told to the features about residents. */
@Component
class Reach {
    private final Residents residents;
    private final ApplicationEventPublisher events;

    Reach(Residents residents, ApplicationEventPublisher events) {
        this.residents = residents;
        this.events = events;
    }

    @EventListener
    void on(ChatUnreachable unreachable) {
        changed(unreachable.chat(), false);
    }

    @EventListener
    void on(ChatReachable reachable) {
        changed(reachable.chat(), true);
    }

    void changed(long chat, boolean now) {
        residents.findByChat(chat).filter(resident -> resident.isReachable() != now).ifPresent(resident -> {
            resident.canBeReached(now);
            if (!now) {
                events.publishEvent(new BecameUnreachable(resident.id()));
            }
        });
    }
}
