-- Finds each hour what was cut off: other indexes begin with the kind.
create index sent_file_arriving on sent_file (state, sent_at);
