-- The e-licence library: every version of every certificate as it stood when the next legal change closed it.
create table library_certificate (
    licence_number text        not null,
    version        integer     not null check (version > 0),
    opened_by      text        not null, -- type of the message that made this version
    effective_on   date        not null,
    sequence       bigint      not null, -- of the last message that shaped it
    recorded_at    timestamptz not null,
    face           jsonb       not null, -- everything printed on the certificate
    primary key (licence_number, version)
);
