package nl.handje.series;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.agreement.Occurrences;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentWords;
import nl.handje.appointment.Appointments;
import nl.handje.phrase.Spoken;
import nl.handje.relay.line.StandsBetween;
import nl.handje.request.RequestId;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Component;

/** The series of two people, and the appointments that belong to none of these. */
@Component
class StillBetween implements StandsBetween {
    private final AllSeries all;
    private final SeriesOccurrences written;
    private final StopSeries stop;
    private final SeriesSentence sentence;
    private final Appointments appointments;
    private final AppointmentWords words;
    private final Occurrences single;

    StillBetween(AllSeries all, SeriesOccurrences written, StopSeries stop, SeriesSentence sentence,
            Appointments appointments, AppointmentWords words, Occurrences single) {
        this.all = all;
        this.written = written;
        this.stop = stop;
        this.sentence = sentence;
        this.appointments = appointments;
        this.words = words;
        this.single = single;
    }

    @Override
    public List<Standing> between(ResidentId one, ResidentId other) {
        return Stream.concat(
                seriesOf(one, other).map(it -> new Standing(Spoken.phrase("series.standing", sentence.what(it),
                        sentence.rhythm(it)), it.asker())),
                loose(one, other).stream().map(it -> new Standing(Spoken.phrase("series.standing", words.what(it),
                        words.when(it)), it.asker())))
                .toList();
    }

    private Stream<Series> seriesOf(ResidentId one, ResidentId other) {
        return all.of(one).stream()
                .filter(it -> it.isRunning() && it.isOf(other) && it.helper().isPresent());
    }

    private List<Appointment> loose(ResidentId one, ResidentId other) {
        var ofSeries = seriesOf(one, other).flatMap(it -> times(it).stream()).collect(Collectors.toSet());
        return appointments.upcoming(one).stream()
                .filter(it -> it.isBetween(other) && !ofSeries.contains(it.request())).toList();
    }

    private Set<RequestId> times(Series series) {
        return written.findBySeries(series.id()).stream().map(Occurrence::request).collect(Collectors.toSet());
    }

    @Override
    public void end(Resident who, ResidentId other, boolean lookOn) {
        for (var appointment : loose(who.id(), other)) {
            if (lookOn && appointment.asker().equals(who.id())) {
                single.ratherAnother(appointment.request());
            } else {
                single.callOff(appointment.request(), who);
            }
        }
        seriesOf(who.id(), other).toList().forEach(it -> stop.part(it, who, lookOn));
    }
}
