-- The recovery codes that still work. The table recovery_code is no longer written, and goes with the next version.
insert into one_time_secret (name, purpose, subject_id, account_id, secret_hash, issued_at)
select 'recovery-code:' || code_hash, 'recovery-code', account_id, account_id, code_hash, current_timestamp
from recovery_code where used_at is null;
