package nl.handje.series;

import nl.handje.appointment.AppointmentChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One time is over, or off: the next one is written in the same transaction. */
@Component
class SeriesGoesOn {
    private final AllSeries all;
    private final SeriesOccurrences written;
    private final WriteAhead ahead;

    SeriesGoesOn(AllSeries all, SeriesOccurrences written, WriteAhead ahead) {
        this.all = all;
        this.written = written;
        this.ahead = ahead;
    }

    @EventListener
    void on(AppointmentChanged changed) {
        switch (changed.kind()) {
            case AGREED, MOVED -> {
                // Nothing is over.
            }
            case DONE, DROPPED_OUT, CALLED_OFF -> written.findByRequest(changed.request()).map(Occurrence::series)
                    .flatMap(all::findById).ifPresent(ahead::of);
        }
    }
}
