-- These rules have generated names, and change: there is one more state, others pay a part of the price, and a person may
-- withdraw from a training that has begun.
do $$
declare
	rule text;
begin
	for rule in select conname from pg_constraint where conrelid = 'training_dossier'::regclass and contype = 'c'
			and (pg_get_constraintdef(oid) like '%IN_TRAINING%' or pg_get_constraintdef(oid) like '%remainder) = price%') loop
		execute format('alter table training_dossier drop constraint %I', rule);
	end loop;
end $$;
