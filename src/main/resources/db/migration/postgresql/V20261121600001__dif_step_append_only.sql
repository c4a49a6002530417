create trigger dif_step_append_only before update or delete or truncate on dif_step
	for each statement execute function append_only();
