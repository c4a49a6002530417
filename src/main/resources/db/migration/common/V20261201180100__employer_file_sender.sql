-- Files come from supervisors and, from now on, from the employers themselves. A file of an employer may only name its
-- own company.
alter table employer_file alter column agent_id drop not null;
alter table employer_file alter column agent_number drop not null;
alter table employer_file add column professional_id uuid references professional (id);
alter table employer_file add constraint employer_file_sender check ((agent_id is null) <> (professional_id is null));
create index employer_file_professional on employer_file (professional_id);
