-- SPDX-License-Identifier: EUPL-1.2
-- The announcement of a national number, forecasts, and the day on which the regime ends.

ALTER TABLE landelijke_taakstelling
    DROP CONSTRAINT landelijke_taakstelling_soort_check,
    ADD CHECK (soort IN ('PROGNOSE', 'VASTSTELLING', 'BIJSTELLING', 'CORRECTIE')),
    ADD CHECK (soort <> 'PROGNOSE' OR NOT geldend),
    ADD staatscourant text,
    ADD minister text;
COMMENT ON COLUMN landelijke_taakstelling.minister IS 'the office, never a name';

CREATE TABLE regime (
    id             boolean     PRIMARY KEY DEFAULT true CHECK (id),
    einde          date,
    bron           text        NOT NULL CHECK (bron <> ''),
    vastgelegd_op  timestamptz NOT NULL
);
COMMENT ON COLUMN regime.einde IS 'no taakstelling over a halfjaar that begins on or after this day; null: no end known';
