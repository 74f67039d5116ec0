-- An appointment is reminded of, thanked for, missed, or passes without a word; who helps says that they will come.
alter table appointment drop constraint appointment_state_check;
alter table appointment add constraint appointment_state_check check (state in ('AGREED', 'REMINDED', 'ON_THE_WAY',
    'DONE', 'THANKED', 'DROPPED_OUT', 'CALLED_OFF', 'MISSED', 'PASSED'));
alter table appointment add column confirmed_at timestamptz;
alter table appointment add column moves integer not null default 0;
drop index appointment_for;
create unique index appointment_for on appointment (request_id)
    where state in ('AGREED', 'REMINDED', 'ON_THE_WAY', 'DONE', 'THANKED');

-- Another time that one of the two would like. Of an appointment one at most waits for an answer.
create table time_proposal (
    id uuid primary key,
    appointment_id uuid not null references appointment on delete cascade,
    proposer_id uuid not null references resident,
    wanted_time text not null,
    state text not null check (state in ('OPEN', 'ACCEPTED', 'REFUSED', 'REPLACED', 'WITHDRAWN', 'LAPSED')),
    proposed_at timestamptz not null,
    answered_at timestamptz,
    version integer not null
);
create unique index time_proposal_open on time_proposal (appointment_id) where state = 'OPEN';
create index time_proposal_by on time_proposal (proposer_id);

-- What one of the two says about a meeting that was not one, and what the other says to it. Private.
create table no_show (
    id uuid primary key,
    appointment_id uuid not null references appointment on delete cascade,
    said_by_id uuid not null references resident,
    about_id uuid not null references resident,
    claim text not null check (claim in ('NOBODY_CAME', 'NOBODY_HOME')),
    said_at timestamptz not null,
    answer text check (answer in ('I_WAS_THERE', 'I_COULD_NOT')),
    answered_at timestamptz,
    version integer not null,
    unique (appointment_id, said_by_id)
);
create index no_show_about on no_show (about_id);

-- How it went, and whether the two would meet again, as each of them said. Only matching and a human read it.
create table experience (
    id uuid primary key,
    appointment_id uuid not null,
    resident_id uuid not null references resident,
    other_id uuid not null references resident,
    went text check (went in ('WELL', 'NOT_WELL', 'NOT_AT_ALL')),
    again boolean,
    said_at timestamptz not null,
    version integer not null,
    unique (appointment_id, resident_id)
);
create index experience_of on experience (resident_id, other_id, said_at);
create index experience_with on experience (other_id);
