-- The links of registrations that wait, and the ends of those that are gone. Nothing names the registration of the
-- latter.
insert into one_time_secret (name, purpose, subject_id, secret_hash, issued_at, expires_at, ended, ended_at)
select 'activation:' || cast(r.id as varchar(36)) || ':' || cast(l.generation as varchar(10)), 'activation', r.id,
	l.token_hash, r.registered_at, r.registered_at + interval '15' day,
	case when l.generation < r.link_generation then 'REPLACED' end,
	case when l.generation < r.link_generation then r.registered_at end
from activation_link l join registration r on r.id = l.registration_id;

insert into one_time_secret (name, purpose, subject_id, secret_hash, issued_at, expires_at, ended, ended_at)
select 'activation:' || token_hash, 'activation', cast('00000000-0000-0000-0000-000000000000' as uuid), token_hash,
	ended_at, ended_at, case state when 'ALREADY_ACTIVATED' then 'USED' when 'REPLACED' then 'REPLACED' end,
	case when state <> 'EXPIRED' then ended_at end
from ended_link;
