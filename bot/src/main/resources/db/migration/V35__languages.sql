-- The languages that people say they speak, by the primary subtag of BCP 47; that of their chat stands with the resident.
create table resident_language (
    resident_id uuid not null references resident,
    language text not null check (language ~ '^[a-z]{2,3}$'),
    primary key (resident_id, language)
);

-- The languages of which a helper should speak one: "tr,ku"; kept as long as the request.
alter table help_request add column languages text not null default '';
