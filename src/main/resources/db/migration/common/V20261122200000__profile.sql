-- Where letters reach a person, and which news they want by mail. An address is whole or not there at all.
alter table account add column address_complement varchar(60);
alter table account add column address_street varchar(60);
alter table account add column address_place varchar(60);
alter table account add column address_postal_code varchar(12);
alter table account add column address_city varchar(60);
alter table account add column address_country varchar(2);
alter table account add constraint account_address_whole
	check ((address_country is null and address_city is null and address_street is null and address_place is null
		and address_complement is null and address_postal_code is null)
		or (address_country is not null and address_city is not null
			and (address_street is not null or address_place is not null)));
alter table account add constraint account_address_french
	check (address_country is null or address_country <> 'FR' or char_length(address_postal_code) = 5);
alter table account add column wants_dif_news boolean default true not null;
alter table account add column wants_dossier_news boolean default true not null;
