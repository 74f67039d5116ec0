-- What Handje brought up by itself, and what was answered: so that nobody hears it too often.
create table remark (
    id uuid primary key,
    resident_id uuid not null references resident,
    -- About whom; only for what is between two.
    other_id uuid references resident,
    subject text not null check (subject in ('MUCH_DONE', 'UNASKED', 'OFTEN_TOGETHER', 'CARE', 'CARE_ELSEWHERE',
        'EVERY_WEEK', 'SOMETHING_BACK')),
    made_at timestamptz not null,
    answer text check (answer in ('REST', 'GO_ON', 'FINE', 'WEEKLY', 'LESS', 'HUMAN', 'YES', 'NOT_NOW', 'NO', 'NEVER')),
    answered_at timestamptz,
    version integer not null
);
create index remark_to on remark (resident_id, subject, made_at);
create index remark_about on remark (other_id) where other_id is not null;

-- When somebody last heard something that was bad news for them: they are asked for nothing so soon after it.
create table bad_news (
    resident_id uuid primary key references resident,
    heard_at timestamptz not null
);

-- Who helps already is looked after as well.
insert into reminder (id, occurrence_key, kind, subject_id, resident_id, due_at, status)
select gen_random_uuid(), 'unasked-' || helper_id || '-first', 'unasked', helper_id, helper_id,
    now() + interval '30 days', 'WAITING'
from offer where state = 'ACTIVE' group by helper_id;

create index help_request_asked_in on help_request ((left(area, 2)), asked_at);
