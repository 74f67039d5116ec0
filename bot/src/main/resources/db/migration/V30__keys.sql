-- The key of each person, wrapped with a master key that stands outside the database. Whoever is forgotten has none any
-- more, and what was sealed with it is noise. Backups leave this table out: docs/decisions/a-key-per-person.md.
create table person_key (
    -- Stands in front of everything that is sealed with it.
    id uuid primary key,
    -- Whose; 0 is the program itself.
    chat bigint not null unique,
    wrapped bytea not null,
    -- The name of the master key.
    master text not null,
    made_at timestamptz not null
);

-- In which columns nothing stands in plain any more from before there were keys.
create table sealed_column (
    place text primary key,
    sealed_at timestamptz not null
);

-- The state is sealed as a whole; what is asked of many talks at once stands beside it.
alter table conversation
    add column talking boolean not null default false,
    add column readings boolean not null default false;
update conversation set talking = coalesce(jsonb_typeof(state -> 'talk') = 'object', false),
    readings = cast(state as text) like '%reading"%';
alter table conversation alter column state type text using cast(state as text);
create index conversation_with_readings on conversation (changed_at) where readings;

-- What is fetched for an hour is sealed when it comes; what is here now is fetched again by who wants to see it.
update report_enclosure set state = 'AWAY', bytes = null, changed_at = null where state = 'HERE';
