-- What came in. The row is written before the messenger is told that we have the update.
create table inbox (
    id bigint generated always as identity primary key,
    bot bigint not null,
    update_id bigint not null,
    -- Update ids may begin again lower, so the id alone does not tell that two updates are the same.
    fingerprint text not null,
    lane bigint not null,
    payload text not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'DONE', 'DEAD')),
    attempts integer not null default 0,
    failure text,
    received_at timestamptz not null,
    settled_at timestamptz,
    unique (bot, update_id, fingerprint)
);
create index inbox_waiting on inbox (bot, lane, id) where state = 'WAITING';
create index inbox_settled on inbox (settled_at) where state <> 'WAITING';

-- What must be delivered, written in the transaction that promised it.
create table outbox (
    id bigint generated always as identity primary key,
    chat bigint not null,
    key text not null unique,
    priority smallint not null check (priority between 0 and 3),
    content text not null,
    changes text,
    state text not null default 'WAITING' check (state in ('WAITING', 'SENDING', 'DELIVERED', 'FAILED', 'UNKNOWN')),
    attempts integer not null default 0,
    unknowns integer not null default 0,
    -- On the clock of the database, as everything that waits for the messenger; the other moments are the town's.
    not_before timestamptz not null default '-infinity',
    node integer,
    message_id bigint,
    failure text,
    created_at timestamptz not null,
    settled_at timestamptz
);
create index outbox_open on outbox (priority, id) where state in ('WAITING', 'SENDING');
create index outbox_open_of_chat on outbox (chat, priority, id) where state in ('WAITING', 'SENDING');
create index outbox_sending on outbox (node) where state = 'SENDING';
create index outbox_settled on outbox (settled_at) where settled_at is not null;

-- What the messenger said about a chat; chat 0 stands for all of them.
create table outbox_chat (
    chat bigint primary key,
    paused_until timestamptz not null default '-infinity',
    unreachable_since timestamptz
);
