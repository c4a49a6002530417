-- What employers add is one more account with a kind of movement of its own; these rules have generated names, and change.
do $$
declare
	rule text;
begin
	for rule in select conname from pg_constraint where conrelid = 'movement'::regclass and contype = 'c'
			and ((pg_get_constraintdef(oid) like '%DIF%CEC%' and pg_get_constraintdef(oid) not like '%VOLUNTEERING%')
				or pg_get_constraintdef(oid) like '%CONVERSION%RESERVATION%') loop
		execute format('alter table movement drop constraint %I', rule);
	end loop;
end $$;
alter table movement alter column counter type varchar(10);
