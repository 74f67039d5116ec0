-- Somebody who writes in a language that Handje does not speak: what no human has read yet, for a day (see Timetable).
create table foreign_talk (
    resident_id uuid primary key references resident on delete cascade,
    language text not null,
    -- Empty once a human has it.
    waiting text not null,
    last_at timestamptz not null,
    version integer not null
);
