create function append_only() returns trigger language plpgsql as $$
begin
	raise exception '% is append-only', tg_table_name;
end $$;
create trigger movement_append_only before update or delete or truncate on movement
	for each statement execute function append_only();
create trigger diploma_declaration_append_only before update or delete or truncate on diploma_declaration
	for each statement execute function append_only();
