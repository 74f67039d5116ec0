-- Who the bot is at the messenger; links are made with its name, also by the admin web, which has no token.
create table bot_profile (
    bot bigint primary key,
    username text not null,
    seen_at timestamptz not null
);

-- Groups in which the bot is, and has said what it does there.
create table group_chat (
    chat bigint primary key,
    greeted_at timestamptz not null
);

-- What somebody asked of the bot in a group, until they go on in private; an hour at most. Of the code only the hash.
create table group_ask (
    id uuid primary key,
    code_hash bytea not null unique,
    person bigint not null,
    words text not null,
    expires_at timestamptz not null
);

-- Links into the private chat, as on leaflets. Of the code only the hash is kept.
create table link (
    id uuid primary key,
    code_hash bytea not null unique,
    kind text not null check (kind in ('LEAFLET', 'HELPER', 'REFERRAL')),
    language text not null check (language in ('NL', 'EN')),
    source text not null,
    made_by uuid not null references account,
    made_at timestamptz not null,
    expires_at timestamptz,
    uses_left integer check (uses_left >= 0),
    revoked_at timestamptz
);
create index link_made on link (made_at);

-- How often a link was followed in a month; by whom is not kept.
create table link_use (
    link_id uuid not null references link on delete cascade,
    month date not null,
    uses integer not null,
    primary key (link_id, month)
);

-- When the messenger last gave its updates, to know after an outage how long it was.
create table poll_mark (
    bot bigint primary key,
    answered_at timestamptz not null
);
