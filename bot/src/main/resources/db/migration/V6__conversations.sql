-- How far the talk with one person is. Emptied of words when a flow is done.
create table conversation (
    chat bigint primary key,
    state jsonb not null,
    changed_at timestamptz not null,
    version integer not null
);
