-- Jobs that later versions replaced: the scheduler warns about each row whose job it does not know. A node of a former
-- version adds its own rows again at its next start.
delete from scheduled_tasks where task_name in ('account-alarms', 'account-housekeeping', 'agent-housekeeping');
