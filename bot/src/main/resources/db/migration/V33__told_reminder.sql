-- The reminders of an appointment that came in a message of their own, by their keys: what they say is changed when the
-- appointment moves, and the code for the door goes when it is over. Rows apart, for the two of an appointment are told at
-- the same moment.
create table told_reminder (
    message text primary key,
    appointment_id uuid not null references appointment on delete cascade,
    resident_id uuid not null references resident on delete cascade
);
create index told_reminder_of on told_reminder (appointment_id, resident_id);
