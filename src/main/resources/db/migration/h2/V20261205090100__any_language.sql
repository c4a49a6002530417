-- Operators add languages by files: any code of two letters is one. The rules have generated names.
execute immediate (select 'alter table account drop constraint "' || rule.constraint_name || '"'
	from information_schema.check_constraints rule
	join information_schema.table_constraints owned on owned.constraint_name = rule.constraint_name
	where table_name = 'account' and check_clause like '%''fr''%''en''%');
execute immediate (select 'alter table professional drop constraint "' || rule.constraint_name || '"'
	from information_schema.check_constraints rule
	join information_schema.table_constraints owned on owned.constraint_name = rule.constraint_name
	where table_name = 'professional' and check_clause like '%''fr''%''en''%');
execute immediate (select 'alter table agent drop constraint "' || rule.constraint_name || '"'
	from information_schema.check_constraints rule
	join information_schema.table_constraints owned on owned.constraint_name = rule.constraint_name
	where table_name = 'agent' and check_clause like '%''fr''%''en''%');
execute immediate (select 'alter table contact_case drop constraint "' || rule.constraint_name || '"'
	from information_schema.check_constraints rule
	join information_schema.table_constraints owned on owned.constraint_name = rule.constraint_name
	where table_name = 'contact_case' and check_clause like '%''fr''%''en''%');
execute immediate (select 'alter table registration drop constraint "' || rule.constraint_name || '"'
	from information_schema.check_constraints rule
	join information_schema.table_constraints owned on owned.constraint_name = rule.constraint_name
	where table_name = 'registration' and check_clause like '%''fr''%''en''%');
