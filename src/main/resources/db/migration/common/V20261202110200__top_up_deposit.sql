-- What employers deposit for an employee, until a supervisor credits or refuses it. Amounts in cents.
create table top_up (
	id uuid primary key,
	reference varchar(9) not null unique,
	professional_id uuid not null references professional (id),
	siret varchar(14) not null,
	-- A copy: the person reads who paid, even if the employer is renamed.
	organisation varchar(200) not null,
	-- The employee, as the employer typed it; the number is encrypted.
	nir varchar(64) not null,
	birth_name varchar(100) not null,
	born_on date not null,
	amount bigint not null check (amount > 0),
	motive varchar(20) not null check (motive in ('PROJECT', 'AGREEMENT', 'CORRECTIVE', 'LAW', 'OTHER')),
	other_motive varchar(150),
	paid_on date not null,
	payment_reference varchar(100) not null,
	-- Nothing: erased after its retention.
	document_id uuid references document (id),
	sent_at timestamp with time zone not null,
	state varchar(20) not null check (state in ('SENT', 'CREDITED', 'REFUSED')),
	refusal varchar(20) check (refusal in ('PROOF_ILLEGIBLE', 'PROOF_DIFFERS', 'NOT_PAID', 'PERSON_UNCLEAR',
		'CREDITED_BEFORE', 'OTHER')),
	remark varchar(500),
	-- The holder who was credited.
	holder_id uuid references holder (id),
	decided_at timestamp with time zone,
	decided_by integer,
	version bigint not null,
	check ((motive = 'OTHER') = (other_motive is not null)),
	check ((state = 'SENT') = (decided_at is null)),
	check ((decided_at is null) = (decided_by is null)),
	check ((state = 'CREDITED') = (holder_id is not null)),
	check ((state = 'REFUSED') = (refusal is not null)),
	check (state <> 'SENT' or document_id is not null)
);
create index top_up_employer on top_up (siret, sent_at);
create index top_up_state on top_up (state, sent_at);
create index top_up_payment on top_up (nir);
create index top_up_professional on top_up (professional_id);
create index top_up_document on top_up (document_id);
create index top_up_holder on top_up (holder_id);
