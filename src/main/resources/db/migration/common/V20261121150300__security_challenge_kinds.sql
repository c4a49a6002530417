-- A challenge remembers who judges it and by what, and what is spoken to those who choose to hear it. Older ones, five minutes
-- of age at most, are asked anew.
delete from security_challenge;
alter table security_challenge drop column answer;
alter table security_challenge add column provider varchar(16) not null;
alter table security_challenge add column secret varchar(200) not null;
alter table security_challenge add column spoken varchar(6);
create index security_challenge_session_hash on security_challenge (session_hash);
