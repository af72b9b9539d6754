-- What has come in since somebody looked is found by the transaction that brought it.
create index journal_tx on journal (tx);
