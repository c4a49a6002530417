-- The links "it was not me". The table account_alarm is no longer used, and goes with the next version.
insert into one_time_secret (name, purpose, subject_id, account_id, secret_hash, issued_at, expires_at, ended, ended_at)
select 'alarm:' || cast(id as varchar(36)), 'alarm', account_id, account_id, token_hash,
	expires_at - interval '72' hour, expires_at, case when rung_at is not null then 'USED' end, rung_at
from account_alarm;
