package nl.handje.resident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the middles of postcodes are, on a flat map in metres (V19): estimates, until an operator gives the file of
 * GeoNames. Distances order neighbours and say roughly how far; nobody's address is kept for them.
 */
@Component
public class Postcodes {
    private final JdbcClient database;

    Postcodes(JdbcClient database) {
        this.database = database;
    }

    /** Takes over the file, also for offers that stand; says of how many postcodes the middle moved. */
    @Transactional
    public int read(Path file) {
        var moved = lines(file).stream().mapToInt(this::keep).sum();
        if (moved > 0) {
            database.sql("""
                    update postcode_centroid region set place = middle.place, estimated = false
                    from (select left(code, 2) as code, point(avg(place[0]), avg(place[1])) as place
                          from postcode_centroid where length(code) = 4 and not estimated group by left(code, 2)) middle
                    where region.code = middle.code""").update();
            database.sql("update offer set state = state where state = 'ACTIVE'").update();
        }
        return moved;
    }

    /** A code that comes more than once, with its letters, lies in the middle of all of them. */
    private static Collection<PostcodeLine> lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.flatMap(line -> PostcodeLine.read(line).stream())
                    .collect(Collectors.groupingBy(PostcodeLine::code)).values().stream().map(Postcodes::middle)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("postcodes: the file cannot be read", e);
        }
    }

    private static PostcodeLine middle(Collection<PostcodeLine> same) {
        var first = same.iterator().next();
        return new PostcodeLine(first.code(), first.town(),
                same.stream().mapToDouble(PostcodeLine::latitude).average().orElseThrow(),
                same.stream().mapToDouble(PostcodeLine::longitude).average().orElseThrow());
    }

    private int keep(PostcodeLine line) {
        return database.sql("""
                insert into postcode_centroid (code, town, place, estimated)
                values (:code, :town, place_on_map(:latitude, :longitude), false)
                on conflict (code) do update set town = excluded.town, place = excluded.place, estimated = false
                where postcode_centroid.estimated or postcode_centroid.place <-> excluded.place > 1""")
                .param("code", line.code()).param("town", line.town()).param("latitude", line.latitude())
                .param("longitude", line.longitude()).update();
    }
}
