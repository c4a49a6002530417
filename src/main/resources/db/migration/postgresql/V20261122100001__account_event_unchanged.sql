create trigger account_event_unchanged before update or truncate on account_event
	for each statement execute function append_only();
