-- What people declare about their DIF. One declaration of a person stands, those before it are kept.
create table dif_declaration (
	id uuid primary key,
	holder_id uuid not null references holder (id),
	-- What was credited: the sum of the employers' hours, rounded once.
	hours integer not null check (hours between 0 and 120),
	declared_at timestamp with time zone not null,
	replaced_at timestamp with time zone,
	-- The holder while the declaration stands, so that only one does.
	standing_for uuid unique,
	version bigint not null,
	check (replaced_at >= declared_at),
	check (standing_for = holder_id),
	check ((standing_for is null) = (replaced_at is not null))
);
create index dif_declaration_holder on dif_declaration (holder_id);

create table dif_declaration_employer (
	declaration_id uuid not null references dif_declaration (id),
	position integer not null check (position >= 0),
	hours numeric(5, 2) not null check (hours >= 0),
	primary key (declaration_id, position)
);

create table dif_declaration_document (
	declaration_id uuid not null references dif_declaration (id),
	position integer not null check (position >= 0),
	document_id uuid not null unique,
	primary key (declaration_id, position)
);

-- Whose first training dossier was validated: they declare nothing any more.
create table dif_lock (
	holder_id uuid primary key references holder (id),
	locked_at timestamp with time zone not null
);
