create table help_request (
    id uuid primary key,
    asker_id uuid not null references resident,
    categories text not null,
    wanted_time text not null,
    destination text,
    area text not null,
    town text,
    beneficiary text not null check (beneficiary in ('SELF', 'OTHER', 'GROUP')),
    state text not null check (state in ('SEARCHING', 'PROPOSED', 'MATCHED', 'DONE', 'WITHDRAWN')),
    asked_at timestamptz not null,
    version integer not null
);

create index help_request_of on help_request (asker_id, asked_at);
create index help_request_searching on help_request (asked_at) where state = 'SEARCHING';

create table offer (
    id uuid primary key,
    helper_id uuid not null references resident,
    categories text not null,
    availability text not null,
    area text not null,
    town text,
    region text not null,
    state text not null check (state in ('ACTIVE', 'STOPPED')),
    offered_at timestamptz not null,
    version integer not null
);

create index offer_in_region on offer (region) where state = 'ACTIVE';
create index offer_of on offer (helper_id);

-- One neighbour is asked once for one request.
create table invitation (
    id uuid primary key,
    request_id uuid not null references help_request,
    helper_id uuid not null references resident,
    round_number integer not null,
    state text not null check (state in ('SENT', 'ACCEPTED', 'DECLINED', 'OFF_THE_HOOK', 'UNREACHABLE')),
    sent_at timestamptz not null,
    answered_at timestamptz,
    version integer not null,
    unique (request_id, helper_id)
);

create index invitation_of on invitation (helper_id, sent_at);

create table appointment (
    id uuid primary key,
    request_id uuid not null references help_request,
    asker_id uuid not null references resident,
    helper_id uuid not null references resident,
    starts_at timestamptz,
    exact boolean not null,
    state text not null check (state in ('AGREED', 'ON_THE_WAY', 'DONE', 'DROPPED_OUT', 'CALLED_OFF')),
    agreed_at timestamptz not null,
    done_at timestamptz,
    line_closed_at timestamptz,
    version integer not null
);

-- A request has one appointment at a time.
create unique index appointment_for on appointment (request_id) where state in ('AGREED', 'ON_THE_WAY', 'DONE');
create index appointment_of_asker on appointment (asker_id, agreed_at);
create index appointment_of_helper on appointment (helper_id, agreed_at);

-- One row for each thing that must happen at a moment. The key makes each of them happen once.
create table reminder (
    id uuid primary key,
    occurrence_key text not null unique,
    kind text not null,
    subject_id uuid not null,
    resident_id uuid references resident,
    due_at timestamptz not null,
    status text not null check (status in ('WAITING', 'CLAIMED', 'DONE', 'CANCELLED', 'FAILED')),
    leased_until timestamptz,
    attempts integer not null default 0
);

-- Exactly in the order of the claim.
create index reminder_due on reminder (due_at, id) where status in ('WAITING', 'CLAIMED');
create index reminder_about on reminder (subject_id);
