package nl.handje.series;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.messaging.Priority;
import nl.handje.need.Categories;
import nl.handje.privacy.Fact;
import nl.handje.privacy.Kept;
import nl.handje.privacy.PersonalRecords;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The series in which somebody asks or helps. */
@Component
@Order(8)
class SeriesRecords implements PersonalRecords {
    private final AllSeries all;
    private final SeriesOccurrences written;
    private final WriteAhead ahead;
    private final StopSeries stop;
    private final SeriesSentence sentence;
    private final Notifications notifications;
    private final Clock clock;

    SeriesRecords(AllSeries all, SeriesOccurrences written, WriteAhead ahead, StopSeries stop,
            SeriesSentence sentence, Notifications notifications, Clock clock) {
        this.all = all;
        this.written = written;
        this.ahead = ahead;
        this.stop = stop;
        this.sentence = sentence;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public Set<String> tables() {
        return Set.of("series", "series_occurrence");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(new Kept("series", all.of(resident.id()).stream().map(it -> facts(it, resident)).toList()));
    }

    private List<Fact> facts(Series series, Resident resident) {
        var request = sentence.request(series);
        var facts = new ArrayList<Fact>();
        facts.add(Fact.choice("role", series.isHelpedBy(resident.id()) ? "HELPER" : "ASKER"));
        facts.add(new Fact("what", Categories.write(request.categories()), request.what()));
        facts.add(new Fact("when", series.recurrence().write(), sentence.said(series).spoken()));
        facts.add(Fact.of("at", series.begunAt()));
        return facts;
    }

    @Override
    public Collection<UUID> numbers(Resident resident) {
        return all.of(resident.id()).stream().map(series -> series.id().value()).toList();
    }

    /** All times at once, so that the other hears it once. */
    @Override
    public void letGo(Resident resident) {
        for (var series : all.of(resident.id())) {
            if (series.isRunning() && series.isHelpedBy(resident.id())) {
                stop.leave(series, resident.id(), "series.helper-gone", "");
            } else if (series.isRunning()) {
                askerIsGone(series);
            }
        }
        all.flush();
    }

    private void askerIsGone(Series series) {
        ahead.endOwn(series, LocalDate.now(clock));
        sentence.request(series).withdraw();
        series.end();
        series.helper().ifPresent(helper -> notifications.tell(helper, Priority.REPLY,
                "series-asker-gone-" + series.id(), "series.asker-gone",
                Categories.spoken(sentence.request(series).categories()), sentence.rhythm(series)));
    }

    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        for (var series : all.of(resident.id())) {
            if (series.isHelpedBy(resident.id())) {
                series.isLeft();
            } else {
                written.deleteBySeries(series.id());
                all.delete(series);
            }
        }
        all.flush();
    }
}
