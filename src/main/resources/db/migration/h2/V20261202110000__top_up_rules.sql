-- What employers add is one more account with a kind of movement of its own; these rules have generated names, and change.
execute immediate (select 'alter table movement drop constraint "' || rule.constraint_name || '"'
	from information_schema.check_constraints rule
	join information_schema.table_constraints owned on owned.constraint_name = rule.constraint_name
	where table_name = 'movement' and check_clause like '%DIF%CEC%' and check_clause not like '%VOLUNTEERING%');
execute immediate (select 'alter table movement drop constraint "' || rule.constraint_name || '"'
	from information_schema.check_constraints rule
	join information_schema.table_constraints owned on owned.constraint_name = rule.constraint_name
	where table_name = 'movement' and check_clause like '%CONVERSION%RESERVATION%');
alter table movement alter column counter set data type varchar(10);
