-- When a professional last chose a password: sessions that began before end.
alter table professional add column password_changed_at timestamp with time zone;
