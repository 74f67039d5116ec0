-- In a town where a coordinator approves each invitation: how long they may take before they are reminded, and whether
-- neighbours are asked after all when the same time has passed once more.
alter table town add column patience_minutes integer not null default 120 check (patience_minutes between 15 and 4320);
alter table town add column goes_on_unapproved boolean not null default true;

-- The request that something for a human is about: one thing waits for each, and its page is one step away.
alter table report add column request_id uuid;
create index report_waiting_about on report (request_id) where request_id is not null and decided_at is null;

-- Since one of the two asked for the code for the door it stands in the helper's reminder.
alter table relay_line add column door_asked_at timestamptz;

-- Who would rather not meet somebody is not asked for them either.
update neighbour_pair there set not_again = true from neighbour_pair back
where back.not_again and back.asker_id = there.helper_id and back.helper_id = there.asker_id;
