-- When somebody of the team is there, by town, postcode or its first digits; '' is everywhere else. As it was typed.
create table desk_hours (
    place text primary key,
    hours text not null,
    closed text not null
);

-- A human talks with a resident in the chat instead of the bot.
create table takeover (
    id uuid primary key,
    report_id uuid not null references report on delete cascade,
    resident_id uuid not null references resident on delete cascade,
    moderator_id uuid not null references account,
    name text not null,
    began_at timestamptz not null,
    last_at timestamptz not null,
    ended_at timestamptz,
    ended_by text check (ended_by in ('MODERATOR', 'RESIDENT', 'SILENCE')),
    version integer not null,
    check ((ended_at is null) = (ended_by is null))
);
create unique index takeover_open on takeover (resident_id) where ended_at is null;
create index takeover_of on takeover (report_id, began_at);

-- What both write while it lasts; gone two weeks after its end.
create table takeover_line (
    id bigint generated always as identity primary key,
    takeover_id uuid not null references takeover on delete cascade,
    of_resident boolean not null,
    words text not null,
    said_at timestamptz not null
);
create index takeover_line_of on takeover_line (takeover_id, id);

-- Wakes the page of the human who talks, as a report does.
create function takeover_changed() returns trigger language plpgsql as $$
begin
    perform pg_notify('report_changed', new.report_id::text);
    return new;
end $$;

create trigger takeover_changes after insert or update on takeover
    for each row execute function takeover_changed();
