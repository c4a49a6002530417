-- These rules have generated names, and change: there is one more state, others pay a part of the price, and a person may
-- withdraw from a training that has begun.
execute immediate (select 'alter table training_dossier drop constraint "' || rule.constraint_name || '"'
	from information_schema.check_constraints rule
	join information_schema.table_constraints owned on owned.constraint_name = rule.constraint_name
	where table_name = 'training_dossier' and check_clause like '%CASE%IN_TRAINING%');
execute immediate (select 'alter table training_dossier drop constraint "' || rule.constraint_name || '"'
	from information_schema.check_constraints rule
	join information_schema.table_constraints owned on owned.constraint_name = rule.constraint_name
	where table_name = 'training_dossier' and check_clause like '%IN_TRAINING%');
execute immediate (select 'alter table training_dossier drop constraint "' || rule.constraint_name || '"'
	from information_schema.check_constraints rule
	join information_schema.table_constraints owned on owned.constraint_name = rule.constraint_name
	where table_name = 'training_dossier' and check_clause like '%"price"' and check_clause like '%"remainder"%');
