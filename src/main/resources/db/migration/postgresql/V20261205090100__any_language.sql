-- Operators add languages by files: any code of two letters is one. The rules have generated names.
do $$
declare
	rule record;
begin
	for rule in select conrelid::regclass as owner, conname from pg_constraint where contype = 'c'
			and conrelid in ('account'::regclass, 'professional'::regclass, 'agent'::regclass, 'contact_case'::regclass, 'registration'::regclass)
			and pg_get_constraintdef(oid) like '%''fr''%''en''%' loop
		execute format('alter table %s drop constraint %I', rule.owner, rule.conname);
	end loop;
end $$;
