create table resident (
    id uuid primary key,
    chat bigint not null unique,
    name text not null,
    language text not null check (language in ('NL', 'EN')),
    area text check (area ~ '^[1-9][0-9]([0-9]{2})?$'),
    town text,
    consent_version integer,
    consented_at timestamptz,
    reachable boolean not null,
    met_at timestamptz not null,
    version integer not null
);
