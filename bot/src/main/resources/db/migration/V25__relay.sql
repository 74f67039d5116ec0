-- Two residents who can write to each other through the bot, about one thing: an appointment.
create table relay_line (
    id uuid primary key,
    subject_id uuid not null unique,
    first_id uuid not null references resident on delete cascade,
    second_id uuid not null references resident on delete cascade,
    state text not null check (state in ('OPEN', 'CLOSED')),
    opened_at timestamptz not null,
    closed_at timestamptz,
    -- Who would like it to be open again; the other has not answered yet.
    wished_by uuid references resident on delete cascade,
    -- One that was opened again closes by itself.
    closes_at timestamptz,
    -- What both say at the door: the place of the words in the list of each language, and a number.
    door_words integer not null,
    door_number integer not null check (door_number between 10 and 99),
    check ((state = 'CLOSED') = (closed_at is not null))
);
create index relay_line_of_first on relay_line (first_id);
create index relay_line_of_second on relay_line (second_id);

-- Where the copy of a message is, so that it can be changed with it. No words. Without a line as long as the bot asks
-- for whom it is.
create table relay_message (
    writer_id uuid not null references resident on delete cascade,
    message_id bigint not null,
    line_id uuid references relay_line on delete cascade,
    copy_key text not null,
    -- Several messages that were passed on as one cannot be changed one by one.
    joined boolean not null,
    state text not null check (state in ('PASSED', 'HELD', 'REFUSED')),
    sent_at timestamptz not null,
    primary key (writer_id, message_id)
);
create index relay_message_of on relay_message (line_id, sent_at);
create index relay_message_copy on relay_message (copy_key);

-- What is done with a held message when a human has read it. Its words are in the report.
create table relay_held (
    report_id uuid primary key references report on delete cascade,
    line_id uuid not null references relay_line on delete cascade,
    kind text not null check (kind in ('TEXT', 'EDIT', 'CAPTION', 'FILE', 'THANKS')),
    copy_key text not null,
    file_kind text,
    file_id text,
    held_at timestamptz not null
);

-- A number or an address that somebody shared, as long as the line is open.
create table relay_reveal (
    line_id uuid not null references relay_line on delete cascade,
    resident_id uuid not null references resident on delete cascade,
    kind text not null check (kind in ('PHONE', 'ADDRESS')),
    shown text not null,
    copy_key text not null,
    shown_at timestamptz not null,
    primary key (line_id, resident_id, kind)
);

-- Somebody who wants nothing more of somebody: no word passes, and they are never brought together again.
create table resident_block (
    resident_id uuid not null references resident on delete cascade,
    other_id uuid not null references resident on delete cascade,
    since timestamptz not null,
    primary key (resident_id, other_id)
);
create index resident_block_of on resident_block (other_id);

insert into relay_line (id, subject_id, first_id, second_id, state, opened_at, closed_at, door_words, door_number)
select gen_random_uuid(), id, asker_id, helper_id, case when line_closed_at is null then 'OPEN' else 'CLOSED' end,
    agreed_at, line_closed_at, floor(random() * 1000)::integer, 10 + floor(random() * 90)::integer
from appointment;

-- Messages that are held now are passed on as before when they are released.
insert into relay_held (report_id, line_id, kind, copy_key, held_at)
select report.id, relay_line.id, 'TEXT', 'held-' || report.id, report.raised_at
from report join relay_line on relay_line.subject_id = report.appointment_id
where report.held_for_id is not null and report.decided_at is null;

alter table appointment drop column line_closed_at;

-- A photo, a voice message or a document that belongs to a report: how the messenger finds it, and for an hour, when a
-- moderator asked for it, what is in it.
create table report_enclosure (
    id uuid primary key,
    report_id uuid not null references report on delete cascade,
    kind text not null,
    file_id text not null,
    state text not null check (state in ('AWAY', 'WANTED', 'HERE', 'UNREACHABLE')),
    bytes bytea,
    -- When its fetching began, or when it came.
    changed_at timestamptz,
    check ((state = 'HERE') = (bytes is not null))
);
create index report_enclosure_of on report_enclosure (report_id);
create index report_enclosure_open on report_enclosure (state) where state in ('WANTED', 'HERE');
