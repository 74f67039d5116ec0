-- What a town chose about asking neighbours. A region without a row has the usual settings, which stand in the code.
create table town (
    region text primary key check (region ~ '^[1-9][0-9]$'),
    name text not null,
    mode text not null check (mode in ('MODERATED', 'ASSISTED', 'PEER_TO_PEER')),
    -- How many are asked in each round at most, as 3,5,10; the last for all that follow.
    round_sizes text not null check (round_sizes ~ '^[0-9]+(,[0-9]+)*$'),
    rounds integer not null check (rounds between 1 and 10),
    delay_minutes integer not null check (delay_minutes between 5 and 4320),
    urgent_delay_minutes integer not null check (urgent_delay_minutes between 5 and delay_minutes),
    reach_kilometres integer not null check (reach_kilometres between 1 and 100),
    widening double precision not null check (widening between 1 and 5),
    most_per_week integer not null check (most_per_week between 1 and 20),
    hours text not null,
    asker_says_yes boolean not null
);

-- Who set what, and when. Empty settings are the usual ones. It only grows.
create table town_change (
    id bigint generated always as identity primary key,
    region text not null,
    settings text not null,
    account_id uuid not null references account,
    changed_at timestamptz not null
);

create index town_change_of on town_change (region, id);

create function town_change_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'town_change only grows';
end $$;

create trigger town_change_only_grows before update or delete or truncate on town_change
    for each statement execute function town_change_is_append_only();

-- The request for which a resident's words were opened, when it was for one.
alter table access_log add column request_id uuid;
create index access_log_of_request on access_log (request_id, opened_at) where request_id is not null;
