package nl.handje.simulation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the weeks brought, in figures. */
final class YearFigures {
    private final JdbcClient database;
    private final SimulatedTown town;
    private final int weeks;

    YearFigures(JdbcClient database, SimulatedTown town, int weeks) {
        this.database = database;
        this.town = town;
        this.weeks = weeks;
    }

    String printed() {
        return String.format(Locale.ROOT, """
                A simulated town: %d weeks, %d helpers, %d people asked
                  asks          %s
                  first helper  %s
                  match         %s
                  load          %s
                  messages      helpers %.2f, askers %.2f a person a week
                  taps          %s
                """, weeks, town.helpers().size(), town.askers().size(), ends(),
                hours("min(invitation.answered_at) filter (where invitation.state in ('ACCEPTED', 'NOT_CHOSEN', 'RESERVE', 'TAKEN_BACK'))"),
                hours("(select min(agreed_at) from appointment where request_id = request.id)"), load(),
                messages(town.helpers()), messages(town.askers()), town.taps());
    }

    private String ends() {
        return share() + "; "
                + database
                        .sql("""
                                select lower(state) || ' ' || count(*) || ' (' || round(100.0 * count(*) / sum(count(*)) over ()) || '%)'
                                from help_request group by state order by count(*) desc""")
                        .query((row, number) -> row.getString(1)).list().stream()
                        .collect(Collectors.joining(", "));
    }

    /** What was asked again, by the same person and of the same kind within a month, counts as one. */
    private String share() {
        return database.sql("""
                select count(*) filter (where done) || ' of ' || count(*) || ' needs were met ('
                    || round(100.0 * count(*) filter (where done) / greatest(count(*), 1)) || '%)'
                from (select bool_or(state = 'DONE') as done from help_request
                      group by asker_id, categories, date_trunc('month', asked_at)) as need""").query(String.class)
                .single();
    }

    private String hours(String moment) {
        return database
                .sql("""
                        select 'median ' || round((percentile_cont(0.5) within group (order by hours))::numeric, 1) || ' h, 90%% '
                            || round((percentile_cont(0.9) within group (order by hours))::numeric, 1) || ' h, of '
                            || count(hours) || ' asks'
                        from (select extract(epoch from %s - request.asked_at) / 3600 as hours
                              from help_request request left join invitation on invitation.request_id = request.id
                              group by request.id) as waited"""
                        .formatted(moment))
                .query(String.class).single();
    }

    /** How unevenly the work is spread: 0 when everybody does the same, 1 when one does all. */
    private String load() {
        var done = database.sql("""
                select count(*) from appointment where state in ('DONE', 'THANKED') group by helper_id""")
                .query((row, number) -> row.getInt(1)).list();
        var all = Stream.concat(done.stream(), Stream.generate(() -> 0))
                .limit(Math.max(done.size(), town.helpers().size()))
                .sorted().toList();
        return String.format(Locale.ROOT,
                "Gini %.2f over all helpers, %.2f over the %d who helped; the busiest helped %d times",
                gini(all), gini(done.stream().sorted().toList()), done.size(),
                done.stream().mapToInt(it -> it).max().orElse(0));
    }

    private static double gini(List<Integer> sorted) {
        double weighted = 0;
        double sum = 0;
        for (int i = 0; i < sorted.size(); i++) {
            weighted += (2.0 * (i + 1) - sorted.size() - 1) * sorted.get(i);
            sum += sorted.get(i);
        }
        return sum == 0 ? 0 : weighted / (sorted.size() * sum);
    }

    private double messages(List<Townsperson> people) {
        return people.isEmpty()
                ? 0
                : people.stream().mapToInt(Townsperson::messages).sum() / (double) people.size() / weeks;
    }
}
