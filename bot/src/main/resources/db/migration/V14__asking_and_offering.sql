-- What a request says beyond its kind, time and place. The words are masked, and go when the request is over.
alter table help_request add column facts text not null default '';
alter table help_request add column own_words text;
alter table help_request add column urgent boolean not null default false;
alter table help_request add column manner text not null default 'USUAL'
    check (manner in ('USUAL', 'THREE', 'ONE', 'COORDINATOR'));
alter table help_request add column wording text check (wording in ('SHORT', 'FRIENDLY', 'REASON'));
-- Of several times, the one that the neighbour who said yes can do.
alter table help_request add column chosen_time text;
-- When the asker heard that there is nobody left to ask; empty again when others are asked.
alter table help_request add column nobody_left_at timestamptz;
alter table help_request drop constraint help_request_state_check;
alter table help_request add constraint help_request_state_check
    check (state in ('SEARCHING', 'PROPOSED', 'MATCHED', 'DONE', 'WITHDRAWN', 'EXPIRED'));
create index help_request_asked on help_request (asked_at);

-- A helper may take a yes back as long as the asker has not said yes.
alter table invitation drop constraint invitation_state_check;
alter table invitation add constraint invitation_state_check
    check (state in ('SENT', 'ACCEPTED', 'DECLINED', 'OFF_THE_HOOK', 'UNREACHABLE', 'TAKEN_BACK'));

alter table invitation add column message_number integer not null default 1;

-- How far and how often somebody helps, and what they would rather not.
alter table offer add column reach text not null default 'REGION';
alter table offer add column most_often integer check (most_often > 0);
alter table offer add column often_per text check (often_per in ('WEEK', 'MONTH'));
alter table offer add column not_wanted text not null default '';
alter table offer add column paused_until date;
alter table offer add constraint offer_cap_is_whole check ((most_often is null) = (often_per is null));

-- What was asked and is no neighbour's work: counted without anybody's name, so that a town sees what it lacks.
create table unmet_need (
    id uuid primary key,
    subject text not null,
    region text,
    month date not null check (extract(day from month) = 1)
);

create index unmet_need_in on unmet_need (month, subject);

-- Where a town sends people with such a question, in the place of what stands in town-desks.tsv.
create table town_desk (
    id uuid primary key,
    region text not null check (region ~ '^[1-9][0-9]$'),
    subject text not null,
    name text not null,
    number text not null,
    owner text not null,
    verified_at date not null,
    unique (region, subject)
);
