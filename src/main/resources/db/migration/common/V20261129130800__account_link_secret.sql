-- The links that set a new password or sign in. The table password_link holds requests only from now on; its columns
-- account_id, token_hash and ended go with the next version.
insert into one_time_secret (name, purpose, subject_id, account_id, secret_hash, issued_at, expires_at, ended, ended_at)
select case purpose when 'PASSWORD' then 'password:' else 'sign-in:' end || cast(id as varchar(36)),
	case purpose when 'PASSWORD' then 'password' else 'sign-in' end, account_id, account_id, token_hash, asked_at,
	case purpose when 'PASSWORD' then asked_at + interval '1' hour else asked_at + interval '15' minute end,
	ended, case when ended is not null then asked_at end
from password_link where token_hash is not null;
