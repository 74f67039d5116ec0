-- A message that a human should look at. Its words stay until the decision is old enough (see Timetable).
create table report (
    id uuid primary key,
    writer_id uuid not null references resident,
    source text not null check (source in ('CHAT', 'RELAY', 'PERSON', 'UNANSWERED', 'NO_SHOW')),
    severity text not null check (severity in ('ACUTE', 'HIGH', 'NORMAL')),
    words text not null,
    -- Whom a held message was meant for, and the appointment whose chat it was written in.
    held_for_id uuid references resident,
    appointment_id uuid,
    raised_at timestamptz not null,
    claimed_by uuid references account,
    claimed_at timestamptz,
    decided_at timestamptz,
    version integer not null
);

create index report_waiting on report (severity, raised_at) where decided_at is null;

create table report_finding (
    report_id uuid not null references report on delete cascade,
    concern text not null,
    confidence double precision not null,
    passage text not null,
    reason text not null
);

create index report_finding_of on report_finding (report_id);

create table decision (
    id uuid primary key,
    report_id uuid not null unique references report,
    moderator_id uuid not null references account,
    measure text not null check (measure in ('RELEASE', 'NOTE', 'EXPLAIN', 'WARN', 'CARED_FOR')),
    explanation text not null,
    decided_at timestamptz not null
);

create table strike (
    id uuid primary key,
    resident_id uuid not null references resident,
    decision_id uuid not null unique references decision,
    given_at timestamptz not null,
    expires_at timestamptz not null
);

create index strike_of on strike (resident_id, expires_at);

-- Who opened whose words, when and why. Written before the words leave; never changed or deleted.
create table access_log (
    id bigint generated always as identity primary key,
    moderator_id uuid not null references account,
    report_id uuid not null,
    resident_id uuid not null references resident,
    purpose text not null,
    opened_at timestamptz not null
);

create index access_log_of on access_log (resident_id, opened_at);

create function access_log_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'access_log only grows';
end $$;

create trigger access_log_only_grows before update or delete or truncate on access_log
    for each statement execute function access_log_is_append_only();

-- Wakes the queues of all admin webs at the commit.
create function report_changed() returns trigger language plpgsql as $$
begin
    perform pg_notify('report_changed', new.id::text);
    return new;
end $$;

create trigger report_changes after insert or update on report
    for each row execute function report_changed();
