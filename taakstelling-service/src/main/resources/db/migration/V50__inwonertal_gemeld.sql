-- SPDX-License-Identifier: EUPL-1.2
-- Other services are told the inhabitants too. What was recorded before that is told at the next start.

ALTER TABLE inwonertal ADD gemeld boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN inwonertal.gemeld IS 'whether the number as it stands here was given to the outbox';
CREATE INDEX inwonertal_nog_te_melden ON inwonertal (peildatum, gemeente) WHERE NOT gemeld;
