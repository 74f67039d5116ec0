-- The people who work in the admin web.
create table account (
    id uuid primary key,
    email text not null unique check (email = lower(email)),
    name text not null,
    language text not null check (language in ('NL', 'EN')),
    role text not null check (role in ('MODERATOR', 'TOWN_ADMINISTRATOR')),
    password_hash text not null,
    authenticator_secret text not null,
    -- The time step of the last code that was accepted: no code counts twice.
    last_code_step bigint not null,
    created_at timestamptz not null,
    disabled_at timestamptz,
    version integer not null
);

-- Codes for the day the phone is lost; a used one is deleted.
create table recovery_code (
    account_id uuid not null references account on delete cascade,
    code_hash text not null,
    primary key (account_id, code_hash)
);

-- Links with which an account is made. Only the hash of what stands in the link.
create table account_invitation (
    token_hash text primary key,
    role text not null check (role in ('MODERATOR', 'TOWN_ADMINISTRATOR')),
    authenticator_secret text not null,
    invited_by uuid references account,
    created_at timestamptz not null,
    expires_at timestamptz not null
);

-- Who is signed in. Only the hash of what stands in the cookie.
create table account_session (
    id uuid primary key,
    token_hash text not null unique,
    account_id uuid not null references account on delete cascade,
    source text not null,
    started_at timestamptz not null,
    seen_at timestamptz not null,
    -- Empty while only the password was given.
    second_factor_at timestamptz
);

create index account_session_of on account_session (account_id);

-- Failed attempts per account and per source (hashed), by which the next one is slowed.
create table sign_in_failure (
    subject text primary key,
    failures integer not null,
    last_at timestamptz not null
);
