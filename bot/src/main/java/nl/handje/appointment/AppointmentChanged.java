package nl.handje.appointment;

import java.util.UUID;
import nl.handje.request.RequestId;
import nl.handje.resident.ResidentId;

/** Something of an appointment is other than it was; published in the transaction of the change. */
public record AppointmentChanged(UUID appointment, RequestId request, ResidentId asker, ResidentId helper, Kind kind) {
    /** What became other. */
    public enum Kind {
        AGREED, MOVED, DONE, DROPPED_OUT, CALLED_OFF;

        /** Whether the two expect each other no longer. */
        public boolean isOff() {
            return this == DROPPED_OUT || this == CALLED_OFF;
        }
    }
}
