-- SPDX-License-Identifier: EUPL-1.2
-- What a list is chosen by, taken out of the text of the beoordeling; and which besluit an INTREKKING withdraws.

ALTER TABLE beoordeling ADD COLUMN trede integer;
ALTER TABLE beoordeling ADD COLUMN oordeel text;
UPDATE beoordeling
SET trede = (inhoud::jsonb ->> 'voorgesteldeTrede')::integer, oordeel = inhoud::jsonb -> 'oordeel' ->> 'code';
ALTER TABLE beoordeling ALTER COLUMN trede SET NOT NULL;
ALTER TABLE beoordeling ALTER COLUMN oordeel SET NOT NULL;
CREATE INDEX beoordeling_halfjaar ON beoordeling (halfjaar, gemeente, volgnummer DESC);

ALTER TABLE besluit ADD COLUMN ingetrokken uuid;
CREATE INDEX besluit_ingetrokken ON besluit (ingetrokken) WHERE ingetrokken IS NOT NULL;
