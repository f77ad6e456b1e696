-- The Merkle tree over log_entry.leaf_hash, the leaf of position p having index p - 1. Tiles of level 0 are log_entry
-- itself. A row grows to the right until it has 256 hashes; a partial tile is a prefix of it.
create table log_tile (
    level  int    not null check (level between 1 and 7),
    index  bigint not null check (index >= 0),
    hashes bytea  not null check (length(hashes) between 32 and 8192 and length(hashes) % 32 = 0),
    primary key (level, index)
);
alter table log_tile alter column hashes set storage external; -- hashes do not compress

-- Each checkpoint names the one before it, once: two keepers cannot both go on from the same tree.
create table log_checkpoint (
    size          bigint      not null primary key check (size >= 0),
    previous_size bigint      not null unique check (previous_size < size), -- -1 for the first
    root          bytea       not null check (length(root) = 32),
    note          text        not null,
    signed_at     timestamptz not null
);

-- No foreign key: checking it would lock the checkpoint's row, which nobody may do any more (below).
create table log_cosignature (
    size        bigint      not null,
    key_name    text        not null,
    key_id      int         not null,
    cosigned_at timestamptz not null,
    line        text        not null,
    primary key (size, key_name, key_id)
);

-- What was signed stays, also for the owner, unless he takes this back first.
revoke update, delete, truncate on log_checkpoint from current_user;
revoke delete, truncate on log_tile from current_user;
