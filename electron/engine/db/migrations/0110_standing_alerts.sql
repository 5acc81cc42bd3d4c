-- Most alerts have ended at some time: those that stand are found without reading the others.
CREATE INDEX alerts_ended ON alerts (ended_on, state, account_id);
