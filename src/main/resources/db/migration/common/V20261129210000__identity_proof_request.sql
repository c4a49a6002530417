-- The accounts without a proof that an email still has to ask for one. A row goes when its email is in the outbox.
create table identity_proof_request (
	account_id uuid primary key references account (id) on delete cascade
);
insert into identity_proof_request (account_id)
select a.id from account a
where not exists (select 1 from identity_proof p where p.account_id = a.id and p.withdrawn_at is null);
