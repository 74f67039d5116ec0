-- The reminders of an appointment that came in a message of their own, by their keys: what they say is changed when the
-- appointment moves, and the code for the door goes when it is over.
alter table appointment add column told_asker text not null default '';
alter table appointment add column told_helper text not null default '';
