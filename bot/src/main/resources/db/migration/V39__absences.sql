-- Who is away in January is asked until then, only not for a day of their absence.
alter table offer add column paused_from date;
alter table offer add constraint offer_paused_from_check check (paused_from is null or paused_from < paused_until);
alter table helping add column paused_from date;

create or replace function helping_of(made offer) returns setof helping language plpgsql as $$
declare
    middle point := middle_of(made.area, made.town);
    moved point := middle + point(random() * 600 - 300, random() * 600 - 300);
begin
    insert into kind_of_help (name) select said from unnest(string_to_array(made.categories, ',')) as said
    where not exists (select from kind_of_help kind where kind.name = said) on conflict do nothing;
    return query select made.id, kind.name, made.helper_id, made.region, made.area, made.town, middle,
        moved + point(sheet(made.region, kind.number), 0), free_hours(made.availability)::bit(168), reach_metres(made.reach),
        made.paused_until, made.paused_from
    from kind_of_help kind where kind.name = any(string_to_array(made.categories, ','));
end $$;
