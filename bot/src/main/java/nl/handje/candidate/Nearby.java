package nl.handje.candidate;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.handje.language.Tongue;
import nl.handje.nlp.Category;
import nl.handje.request.HelpRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The offers nearest to a request, page after page, in one query: kind, hours of the week, reach and pauses by the
 * index on the map; for the few that are left, what their helper was asked and did of late. Reads {@code invitation} of
 * the feature above, whose rows are what makes somebody's load: those that came to them, wait for their morning, or
 * were promised; not those that were taken back before they heard of it.
 */
@Component
class Nearby {
    /** How long somebody who said no is left in peace. */
    static final Duration REST_AFTER_A_NO = Duration.ofDays(3);

    /** The middle of a postcode and where in it somebody is put on the map, by lot, at most. */
    private static final int LOT_METRES = 300;

    private static final String SQL = """
            with asked_from as (select middle_of(:area, cast(:town as text)) as place, length(:area) < 4 as rough,
                not exists (select from postcode_centroid where code = :area and not estimated) as estimated),
            near as (
                select candidate.* from asked_from, kind_of_help kind
                cross join lateral (select point(sheet(:region, kind.number), 0) + asked_from.place as place offset 0) sheet
                cross join lateral (
                    select helping.*, helping.home <-> asked_from.place as metres,
                        asked_from.rough or length(helping.area) < 4 as rough
                    from helping
                    where helping.spot <@ circle(sheet.place, :circle)
                        and helping.home <-> asked_from.place <= :metres
                        and (helping.free & cast(:hours as bit(168))) <> repeat('0', 168)::bit(168)
                        and (helping.reach is null or asked_from.rough or length(helping.area) < 4
                            or (helping.area = :area and helping.town is not distinct from cast(:town as text))
                            or helping.home <-> asked_from.place <= helping.reach)
                        and (helping.paused_until is null or helping.paused_until <= :today or helping.paused_from > :today)
                        and helping.helper_id <> :asker
                    order by helping.spot <-> (sheet.place + point(:east, :north))
                    limit %1$d offset %2$d) candidate
                where kind.name in (:kinds)),
            known as (
                select helping.*, helping.home <-> asked_from.place as metres,
                    asked_from.rough or length(helping.area) < 4 as rough
                from asked_from, neighbour_pair pair join helping on helping.helper_id = pair.helper_id
                where %2$d = 0 and pair.asker_id = :asker and pair.helped > 0 and helping.region = :region
                    and helping.kind in (:kinds)
                    and (helping.free & cast(:hours as bit(168))) <> repeat('0', 168)::bit(168)
                    and (helping.paused_until is null or helping.paused_until <= :today or helping.paused_from > :today)),
            fluent as (
                select candidate.* from asked_from, kind_of_help kind
                cross join lateral (select point(sheet(:region, kind.number), 0) + asked_from.place as place offset 0) sheet
                cross join lateral (
                    select helping.*, helping.home <-> asked_from.place as metres,
                        asked_from.rough or length(helping.area) < 4 as rough
                    from helping
                    where %2$d = 0 and cardinality(cast(:languages as text[])) > 0
                        and helping.spot <@ circle(sheet.place, :whole)
                        and exists (select from resident_language spoken
                            where spoken.resident_id = helping.helper_id and spoken.language = any(:languages))
                        and (helping.free & cast(:hours as bit(168))) <> repeat('0', 168)::bit(168)
                        and (helping.reach is null or asked_from.rough or length(helping.area) < 4
                            or helping.home <-> asked_from.place <= helping.reach)
                        and (helping.paused_until is null or helping.paused_until <= :today or helping.paused_from > :today)
                        and helping.helper_id <> :asker
                    order by helping.spot <-> (sheet.place + point(:east, :north))
                    limit %1$d) candidate
                where kind.name in (:kinds))
            select one.helper_id, one.kind, one.metres, one.rough, asked_from.estimated, offer.availability, offer.not_wanted,
                offer.offered_at,
                resident.language = asker.language
                    or exists (select from resident_language own where own.resident_id = one.helper_id
                        and (own.language = lower(asker.language) or exists (select from resident_language theirs
                            where theirs.resident_id = :asker and theirs.language = own.language)))
                    or exists (select from resident_language theirs
                        where theirs.resident_id = :asker and theirs.language = lower(resident.language)) as same_language,
                (select min(said) from (select language from resident_language where resident_id = one.helper_id
                    union all select lower(resident.language)) spoken (said) where said = any(:languages)) as speaks,
                load.asked, load.helped, load.last_asked, coalesce(pair.helped, 0) as helped_before,
                resident.reachable and (resident.paused_until is null or resident.paused_until <= :now)
                    and not coalesce(offer.paused_from <= :first and offer.paused_until > :last, false)
                    and load.asked < :mostPerWeek and (offer.most_often is null or load.taken < offer.most_often)
                    and (load.refused is null or load.refused <= :rested)
                    and not exists (select from neighbour_pair apart where apart.not_again
                        and (apart.asker_id, apart.helper_id) in ((:asker, one.helper_id), (one.helper_id, :asker)))
                    and not exists (select from resident_block block
                        where (block.resident_id, block.other_id) in ((:asker, one.helper_id), (one.helper_id, :asker)))
                    and not exists (select from invitation where request_id = :request
                        and invitation.helper_id = one.helper_id) as can_be_asked
            from (select offer_id, helper_id, kind, metres, rough from near
                union select offer_id, helper_id, kind, metres, rough from known
                union select offer_id, helper_id, kind, metres, rough from fluent) one
            cross join asked_from
            join offer on offer.id = one.offer_id
            join resident on resident.id = one.helper_id
            left join resident asker on asker.id = :asker
            left join neighbour_pair pair on pair.asker_id = :asker and pair.helper_id = one.helper_id
            cross join lateral (
                select count(*) filter (where was_put and heard_at > :weekAgo) as asked,
                    count(*) filter (where state = 'ACCEPTED') as helped,
                    max(heard_at) filter (where was_put) as last_asked,
                    max(answered_at) filter (where state = 'DECLINED') as refused,
                    count(*) filter (where state in ('SENT', 'ACCEPTED')
                        and heard_at > case offer.often_per when 'WEEK' then cast(:weekAgo as timestamptz)
                            else cast(:monthAgo as timestamptz) end) as taken
                from (select state, answered_at, coalesce(put_at, sent_at) as heard_at,
                        put_at is not null or state = 'SENT' as was_put
                    from invitation where invitation.helper_id = one.helper_id and sent_at > :monthAgo
                        and (put_at is not null or state in ('SENT', 'ACCEPTED'))) invited) load
            order by one.metres""";

    private final JdbcClient database;
    private final EntityManager changes;
    private final Clock clock;

    Nearby(JdbcClient database, EntityManager changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A page of at most {@code size} offers of each kind; those who helped this asker before, or speak a language that
     * is wanted, are on the first.
     */
    List<Found> page(Sought sought, Bounds bounds, int size, int number) {
        if (changes.isJoinedToTransaction()) {
            changes.flush();
        }
        return query(SQL.formatted(size, size * number), sought, bounds).query(Found::read).list();
    }

    /** How the database finds a page: for a test that guards it. */
    String explained(Sought sought, Bounds bounds, int size) {
        return query("explain (analyze, buffers, format json) " + SQL.formatted(size, 0), sought, bounds)
                .query(String.class).single();
    }

    private StatementSpec query(String sql, Sought sought, Bounds bounds) {
        var now = clock.instant();
        var nobody = new UUID(0, 0);
        var once = sought.once();
        var seed = sought.request().map(it -> it.id().hashCode()).orElse(0);
        return database.sql(sql).param("area", sought.area().code())
                .param("town", sought.area().town()).param("region", sought.area().region())
                .param("metres", bounds.metres()).param("circle", bounds.metres() + 2.0 * LOT_METRES)
                .param("hours", WeekHours.of(sought.when()).bits()).param("today", LocalDate.now(clock))
                .param("first", once.map(it -> it.start().toLocalDate()).orElse(null), Types.DATE)
                .param("last", once.map(it -> it.end().minusNanos(1).toLocalDate()).orElse(null), Types.DATE)
                .param("asker", sought.request().map(HelpRequest::asker).map(it -> it.value()).orElse(nobody))
                .param("request", sought.request().map(HelpRequest::id).map(it -> it.value()).orElse(nobody))
                .param("east", lot(seed)).param("north", lot(seed >> 10))
                .param("kinds", sought.kinds().stream().map(Category::name).toList())
                .param("whole", Bounds.WHOLE_REGION * 1000.0 + 2 * LOT_METRES)
                .param("languages", sought.languages().stream().map(Tongue::tag).toArray(String[]::new))
                .param("mostPerWeek", bounds.mostPerWeek()).param("now", Timestamp.from(now))
                .param("rested", Timestamp.from(now.minus(REST_AFTER_A_NO)))
                .param("weekAgo", Timestamp.from(now.minus(Duration.ofDays(7))))
                .param("monthAgo", Timestamp.from(now.minus(Duration.ofDays(Score.A_MONTH))));
    }

    /** Another place in the postcode for each request, the same for each of its rounds. */
    private static double lot(int seed) {
        return Math.floorMod(seed, 2 * LOT_METRES) - (double) LOT_METRES;
    }
}
