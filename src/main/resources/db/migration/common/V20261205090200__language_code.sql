-- Operators add languages by files: any code of two letters is one.
alter table account add constraint account_language check (language = lower(language) and char_length(language) = 2);
alter table professional add constraint professional_language check (language = lower(language) and char_length(language) = 2);
alter table agent add constraint agent_language check (language = lower(language) and char_length(language) = 2);
alter table contact_case add constraint contact_case_language check (language = lower(language) and char_length(language) = 2);
alter table registration add constraint registration_language check (language = lower(language) and char_length(language) = 2);
