-- The invitations that are known keep their links. Their columns in agent are written for one more version.
insert into one_time_secret (name, purpose, subject_id, secret_hash, issued_at, expires_at)
select 'invitation:' || cast(id as varchar(36)) || ':' || cast(invitation_generation as varchar(10)), 'invitation', id,
	invitation_hash, invitation_expires_at - interval '72' hour, invitation_expires_at
from agent where invitation_hash is not null;
