-- A claim is a lease, no state of its own: a claimed row stays where it is in the indexes, and its update touches none.
update reminder set status = 'WAITING' where status = 'CLAIMED';
alter table reminder drop constraint reminder_status_check;
alter table reminder add check (status in ('WAITING', 'DONE', 'CANCELLED', 'FAILED'));
alter table reminder set (fillfactor = 70);

-- Exactly in the order of the claim.
drop index reminder_due;
create index reminder_due on reminder (due_at, id) where status = 'WAITING';
-- What else waits for the same person.
create index reminder_of on reminder (resident_id, due_at) where status = 'WAITING' and resident_id is not null;
create index reminder_settled on reminder (due_at) where status <> 'WAITING';

-- An appointment that gets another time has other reminders: the start belongs to their name.
update reminder r set occurrence_key = r.occurrence_key || '-' || extract(epoch from a.starts_at)::bigint
from appointment a
where a.id = r.subject_id and a.starts_at is not null
  and r.kind in ('appointment-day-before', 'appointment-hours-before');

-- How long before an appointment somebody wants to hear of it; who said nothing about it has no row.
create table reminder_wish (
    resident_id uuid primary key references resident,
    day_before boolean not null,
    minutes_ahead integer check (minutes_ahead between 5 and 1440),
    zone text
);

-- How the work that comes back by itself is doing, one row for each job of each node; on the clock of the database.
create table job_run (
    job text not null,
    node text not null,
    ran_at timestamptz not null,
    succeeded_at timestamptz,
    failure text,
    primary key (job, node)
);
