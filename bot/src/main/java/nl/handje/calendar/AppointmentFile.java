package nl.handje.calendar;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.handje.appointment.Diary;
import nl.handje.messaging.DocumentWriter;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** One appointment as a file, as it is when it is sent; {@code about} is the appointment and for whom. */
@Component
class AppointmentFile implements DocumentWriter {
    static final String NAME = "appointment-ics";

    private final Diary diary;
    private final Residents residents;
    private final CalendarText text;

    AppointmentFile(Diary diary, Residents residents, CalendarText text) {
        this.diary = diary;
        this.residents = residents;
        this.text = text;
    }

    static String about(UUID appointment, ResidentId resident) {
        return appointment + "/" + resident;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Written> write(String about) {
        var parts = about.split("/");
        var resident = new ResidentId(UUID.fromString(parts[1]));
        return residents.findById(resident)
                .flatMap(it -> diary.find(UUID.fromString(parts[0]), resident)
                        .map(entry -> new Written("handje.ics",
                                text.single(entry, it.language()).getBytes(StandardCharsets.UTF_8))));
    }
}
