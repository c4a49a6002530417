-- Codes that nobody has used yet. Their column in delegation is no longer written, and goes with the next version.
insert into one_time_secret (name, purpose, subject_id, secret_hash, issued_at, expires_at)
select 'delegation:' || cast(id as varchar(36)), 'delegation', id, code_hash, given_at, code_until
from delegation where taker_id is null and ended_at is null;

alter table delegation alter column code_hash drop not null;
