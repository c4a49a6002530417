-- The links that object to a recovery. Their column in recovery_request is no longer written, and goes with the next
-- version.
insert into one_time_secret (name, purpose, subject_id, account_id, secret_hash, issued_at, ended, ended_at)
select 'recovery-cancel:' || cast(id as varchar(36)), 'recovery-cancel', account_id, account_id, cancel_hash, asked_at,
	case state when 'CANCELLED' then 'USED' when 'REFUSED' then 'REVOKED' when 'DONE' then 'REVOKED' end, ended_at
from recovery_request;

alter table recovery_request alter column cancel_hash drop not null;
