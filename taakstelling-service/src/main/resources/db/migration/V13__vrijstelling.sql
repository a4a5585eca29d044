-- SPDX-License-Identifier: EUPL-1.2
-- Gemeenten that have to house nobody, or fewer, for a while. Numbers are persons.

CREATE TABLE vrijstelling (
    id            uuid        PRIMARY KEY,
    gemeente      text        NOT NULL REFERENCES gemeente,
    vanaf         date        NOT NULL,
    tot           date        CHECK (tot > vanaf),
    aantal        integer     NOT NULL CHECK (aantal >= 0),
    grond         text        NOT NULL CHECK (grond <> ''),
    bron          text        NOT NULL CHECK (bron <> ''),
    vastgelegd_op timestamptz NOT NULL
);
CREATE INDEX vrijstelling_gemeente ON vrijstelling (gemeente, vanaf, id);
COMMENT ON COLUMN vrijstelling.tot IS 'first day on which it no longer holds; null: end not known';
