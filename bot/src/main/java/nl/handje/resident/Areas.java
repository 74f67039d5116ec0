package nl.handje.resident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.handje.nlp.Gazetteer;
import nl.handje.nlp.Town;
import nl.handje.nlp.Understanding;
import nl.handje.nlp.Where;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** From a place in words to an area. The region of a town is that of the nearest main town of a two-digit postcode. */
@Component
public class Areas {
    private final Gazetteer gazetteer;
    private final List<Region> regions;

    Areas(Understanding understanding) {
        gazetteer = understanding.gazetteer();
        regions = regions();
    }

    private record Region(String code, Town town) {}

    /** The area of a place that was said; empty for a place that is no postcode and no town of the Netherlands. */
    public Optional<Area> of(Where where) {
        return switch (where.kind()) {
            case POSTCODE -> Area.ofPostcode(where.value());
            case TOWN -> gazetteer.town(where.value()).map(town -> Area.ofTown(regionOf(town), town.name()));
            case NEIGHBOURHOOD, VENUE, HOME -> Optional.empty();
        };
    }

    private String regionOf(Town town) {
        return regions.stream().min(Comparator.comparingDouble(region -> region.town().kilometresTo(town)))
                .orElseThrow()
                .code();
    }

    private List<Region> regions() {
        try {
            return new ClassPathResource("places/postcode-regions.tsv").getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .flatMap(columns -> gazetteer.town(columns[1]).map(town -> new Region(columns[0], town)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("places/postcode-regions.tsv", e);
        }
    }
}
