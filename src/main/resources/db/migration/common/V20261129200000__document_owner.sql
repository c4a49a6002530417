-- Files belong to a holder, or to an account while its owner is not known to be the holder. A node of the former
-- version fills holder_id only.
alter table document alter column holder_id drop not null;
alter table document add column owner_id uuid;
update document set owner_id = holder_id;
alter table document add check (owner_id is not null or holder_id is not null);
create index document_owner on document (owner_id);
