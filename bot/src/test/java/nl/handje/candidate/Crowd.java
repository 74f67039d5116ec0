package nl.handje.candidate;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Very many neighbours who help, with offers, and what they were asked of late. A tenth of them live in region 61; each
 * does two kinds of help, has days and hours, and goes some way.
 */
public final class Crowd {
    private Crowd() {
    }

    /** Fills a database that has nobody in it. Much faster than one offer after another. */
    public static void fill(JdbcClient database, int people) {
        database.sql("alter table offer disable trigger offer_is_searched").update();
        database.sql("""
                insert into resident (id, chat, name, language, area, reachable, met_at, version)
                select gen_random_uuid(), number, 'Neighbour', case when number % 7 = 0 then 'EN' else 'NL' end,
                    case when number % 10 = 0 then '61' else (10 + (number / 10) % 90)::text end
                        || lpad((random() * 99)::integer::text, 2, '0'),
                    number % 50 <> 0, now() - interval '1 year', 0
                from generate_series(1, :people) as number""").param("people", people).update();
        database.sql("""
                insert into offer (id, helper_id, categories, availability, area, region, state, offered_at, version,
                    reach, most_often, often_per)
                select gen_random_uuid(), id, kinds[1 + chat % 15] || ',' || kinds[1 + (chat / 15 + chat + 1) % 15],
                    weeks[1 + (random() * 4)::integer], area, left(area, 2), 'ACTIVE',
                    met_at + random() * interval '300 days', 0, reaches[1 + (random() * 4)::integer],
                    case when chat % 3 = 0 then 2 end, case when chat % 3 = 0 then 'WEEK' end
                from resident, (select array['COMPANY', 'WALK', 'PHONE_CONTACT', 'TRANSPORT', 'ACCOMPANY', 'GROCERIES',
                    'PICKUP', 'ODD_JOBS', 'GARDEN', 'PAPERWORK', 'DIGITAL', 'MEALS', 'PETS', 'LENDING', 'TUTORING']
                    as kinds, array['REGION', 'REGION', '5', '10', '20'] as reaches,
                    array['MO,TU,WE,TH,FR|00:00|00:00', 'SA,SU|00:00|00:00', 'MO,TU,WE,TH,FR,SA,SU|17:00|00:00',
                    'TU|09:00|12:00;TH|13:00|17:00', 'MO,TU,WE,TH,FR,SA,SU|00:00|00:00'] as weeks) as choices""")
                .update();
        search(database);
        ask(database, people);
        database.sql("alter table offer enable trigger offer_is_searched").update();
        database.sql("analyze").update();
    }

    /** As the trigger would, all at once. */
    private static void search(JdbcClient database) {
        database.sql(
                "insert into kind_of_help (name) select distinct unnest(string_to_array(categories, ',')) from offer")
                .update();
        database.sql("drop index helping_near").update();
        database.sql("""
                with area as materialized (
                    select area, middle_of(area, null) as middle from (select distinct area from offer) as areas),
                week as materialized (
                    select availability, free_hours(availability) as free
                    from (select distinct availability from offer) as weeks)
                insert into helping (offer_id, kind, helper_id, region, area, home, spot, free, reach)
                select offer.id, kind.name, offer.helper_id, offer.region, offer.area, area.middle,
                    area.middle + point(random() * 600 - 300 + sheet(offer.region, kind.number), random() * 600 - 300),
                    week.free, reach_metres(offer.reach)
                from offer join area using (area) join week using (availability)
                join kind_of_help kind
                    on kind.name in (split_part(offer.categories, ',', 1), split_part(offer.categories, ',', 2))""")
                .update();
        database.sql("create index helping_near on helping using gist (spot)").update();
    }

    private static void ask(JdbcClient database, int people) {
        database.sql("""
                insert into help_request (id, asker_id, categories, wanted_time, area, beneficiary, state, asked_at,
                    version)
                select gen_random_uuid(), id, 'COMPANY', 'any|/', area, 'SELF', 'DONE', now(), 0
                from resident limit greatest(:people / 20, 1)""").param("people", people).update();
        database.sql("""
                insert into invitation (id, request_id, helper_id, round_number, state, sent_at, put_at, answered_at,
                    version)
                select gen_random_uuid(), (select id from help_request limit 1), id, 1,
                    (array['SENT', 'ACCEPTED', 'DECLINED', 'OFF_THE_HOOK'])[1 + (random() * 3)::integer],
                    sent.at, sent.at, now() - random() * interval '30 days', 0
                from resident cross join lateral (
                    select now() - random() * interval '40 days' as at where chat % 3 <> 0) sent""").update();
    }
}
