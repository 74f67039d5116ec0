-- What the models said of the words of a report, to show beside what a moderator says. Empty for words of our own.
alter table report add column labels text;

-- Also sentences to learn from are words of residents, and are in no report.
alter table access_log alter column report_id drop not null;

-- Whether somebody's sentences may be kept to learn from. Apart from the consent without which there is no help.
create table learning_permission (
    resident_id uuid primary key references resident on delete cascade,
    -- Which text of the question was put last, so that it is put once; and which was agreed to.
    asked_version integer not null,
    agreed_version integer,
    changed_at timestamptz not null,
    -- What the corpora call them: drawn by lot, and forgotten with the permission.
    writer text not null unique,
    -- Whether lines of theirs have left under that name.
    exported boolean not null,
    -- The one sentence that the question is about, masked; gone with the answer, or after a day.
    waiting text,
    version integer not null
);

-- A sentence to learn from, masked, until a maintainer has fetched it; 90 days at most (see Timetable).
create table learning_line (
    id uuid primary key,
    resident_id uuid not null references resident on delete cascade,
    permission_version integer not null,
    language text not null check (language in ('NL', 'EN')),
    words text not null,
    -- What the models said, and what a person says; act, kinds, beneficiary and concerns.
    said text not null,
    meant text not null,
    -- How the resident put it right; empty when a moderator did.
    way text check (way in ('CHOSEN', 'CHANGED', 'THE_OTHER_WAY')),
    report_id uuid unique references report on delete cascade,
    kept_at timestamptz not null,
    exported_at timestamptz,
    exported_by uuid references account,
    version integer not null,
    check ((way is null) = (report_id is not null))
);

create index learning_line_of on learning_line (resident_id);
create index learning_line_kept on learning_line (kept_at);

-- What a moderator said that a message is: kept with its words, without them, or nothing else than the models said.
create table relabelling (
    report_id uuid primary key references report on delete cascade,
    moderator_id uuid not null references account,
    meant text not null,
    outcome text not null check (outcome in ('WORDS_KEPT', 'WITHOUT_WORDS', 'AGREED')),
    relabelled_at timestamptz not null,
    version integer not null
);

-- Writers of exported lines who want them back: a maintainer takes them out of the corpora. No resident stands here.
create table learning_withdrawal (
    writer text primary key,
    withdrawn_at timestamptz not null
);
