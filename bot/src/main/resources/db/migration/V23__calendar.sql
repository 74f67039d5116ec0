-- The link under which somebody's calendar program fetches their appointments. Of its secret only the hash is kept.
create table calendar_link (
    resident_id uuid primary key references resident,
    code_hash bytea not null unique,
    made_at timestamptz not null
);

-- Who took an appointment into their own calendar: they get a new file when it changes.
create table calendar_copy (
    appointment_id uuid not null references appointment on delete cascade,
    resident_id uuid not null references resident,
    taken_at timestamptz not null,
    primary key (appointment_id, resident_id)
);

create index calendar_copy_of on calendar_copy (resident_id);
