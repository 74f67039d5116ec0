-- How somebody wants to be spoken to, and when they want to hear nothing.
alter table resident
    add column hours text not null default '08:00-21:00',
    add column paused_until timestamptz,
    add column manner text not null default '';

-- Each consent that was given, with the version of the text and the time; and when it was taken back.
create table consent (
    id uuid primary key,
    resident_id uuid not null references resident on delete cascade,
    text_version integer not null,
    given_at timestamptz not null,
    withdrawn_at timestamptz,
    version integer not null
);
create index consent_of on consent (resident_id, given_at);

insert into consent (id, resident_id, text_version, given_at, version)
select gen_random_uuid(), id, consent_version, consented_at, 0 from resident
where consent_version is not null and consented_at is not null;

-- An invitation for somebody who wants to hear nothing now is written at once and put to them later.
alter table invitation add column put_at timestamptz;
update invitation set put_at = sent_at;

-- Somebody was forgotten. The number is the one they had here, which means nothing to anybody; it tells a backup that
-- is put back whom to forget once more.
create table tombstone (
    id uuid primary key,
    erased_at timestamptz not null
);

-- That there was a grave report of somebody who was forgotten since: no words, no person, no link.
create table report_tombstone (
    id uuid primary key,
    severity text not null check (severity in ('ACUTE', 'HIGH')),
    measure text,
    erased_on date not null
);

-- The log of openings still only grows. When somebody is forgotten, the line stays and no longer says of whom.
alter table access_log alter column resident_id drop not null;

create or replace function access_log_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('handje.forgetting', true) = 'on' then
        return null;
    end if;
    raise exception 'access_log only grows';
end $$;
