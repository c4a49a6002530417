-- Who of a training provider or an employer acted; then no agent did, and the agent’s columns hold the number 0, which
-- stands for a rule. Null for what an agent or a rule did.
alter table journal_entry add column professional_id uuid;
