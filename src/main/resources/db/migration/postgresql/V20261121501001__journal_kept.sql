create function kept_three_years() returns trigger language plpgsql as $$
begin
	if tg_op = 'DELETE' and old.happened_at < current_timestamp - interval '3 years' then
		return old;
	end if;
	raise exception 'The journal is kept for three years';
end $$;
create trigger journal_entry_kept before update or delete on journal_entry
	for each row execute function kept_three_years();
create trigger journal_entry_not_truncated before truncate on journal_entry
	for each statement execute function append_only();
