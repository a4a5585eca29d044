-- SPDX-License-Identifier: EUPL-1.2
-- The end of a vrijstelling as it was decided later; what was recorded first stays as it was.

ALTER TABLE vrijstelling
    ADD COLUMN einde date,
    ADD COLUMN einde_datum date,
    ADD COLUMN einde_reden text CHECK (einde_reden <> ''),
    ADD COLUMN einde_vastgelegd_op timestamptz,
    ADD CHECK (einde > vanaf),
    ADD CHECK (num_nulls(einde, einde_datum, einde_reden, einde_vastgelegd_op) IN (0, 4));
COMMENT ON COLUMN vrijstelling.einde IS 'first day on which it no longer holds, decided after it was recorded; null: tot stands';
COMMENT ON COLUMN vrijstelling.einde_datum IS 'day of that decision';
