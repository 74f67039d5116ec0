-- Help that comes back: the request that it grew from, who helps, and until when.
create table series (
    id uuid primary key,
    request_id uuid not null unique references help_request,
    asker_id uuid not null references resident,
    -- Empty while somebody is looked for.
    helper_id uuid references resident,
    rule text not null,
    first_day date not null,
    last_day date,
    paused_from date,
    paused_until date,
    paused_by text check (paused_by in ('ASKER', 'HELPER')),
    state text not null check (state in ('RUNNING', 'ENDED')),
    begun_at timestamptz not null,
    version integer not null,
    check ((paused_from is null) = (paused_until is null) and (paused_from is null) = (paused_by is null))
);

create index series_of_asker on series (asker_id);
create index series_of_helper on series (helper_id);

-- One time of a series. It has a request of its own, so that a stand-in can be looked for; none when it was skipped
-- before it was written.
create table series_occurrence (
    id uuid primary key,
    series_id uuid not null references series,
    day date not null,
    request_id uuid references help_request,
    unique (series_id, day)
);

create index series_occurrence_for on series_occurrence (request_id);
