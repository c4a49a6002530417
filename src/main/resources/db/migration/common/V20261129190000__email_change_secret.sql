-- The links that confirm a new email address or undo the change. Of the hashes in email_change only undo_hash is still
-- written, because a constraint asks for it; both go with the next version.
insert into one_time_secret (name, purpose, subject_id, account_id, secret_hash, issued_at, expires_at, ended, ended_at)
select 'email-change:' || cast(id as varchar(36)), 'email-change', account_id, account_id, confirm_hash, requested_at,
	requested_at + interval '24' hour,
	case state when 'REPLACED' then 'REPLACED' when 'CANCELLED' then 'REVOKED' when 'CONFIRMED' then 'USED'
		when 'UNDONE' then 'USED' end,
	case when state in ('REPLACED', 'CANCELLED') then requested_at else confirmed_at end
from email_change;

insert into one_time_secret (name, purpose, subject_id, account_id, secret_hash, issued_at, expires_at, ended, ended_at)
select 'email-undo:' || cast(id as varchar(36)), 'email-undo', account_id, account_id, undo_hash, confirmed_at,
	confirmed_at + interval '72' hour,
	case state when 'UNDONE' then 'USED' end,
	case state when 'UNDONE' then confirmed_at end
from email_change where undo_hash is not null;

alter table email_change alter column confirm_hash drop not null;
