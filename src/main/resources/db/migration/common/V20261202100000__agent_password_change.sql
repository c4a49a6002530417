-- When an agent last chose a password: sessions that began before end.
alter table agent add column password_changed_at timestamp with time zone;
