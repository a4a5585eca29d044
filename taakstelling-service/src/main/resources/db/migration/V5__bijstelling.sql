-- SPDX-License-Identifier: EUPL-1.2
-- A change of the national number and of the numbers of gemeenten as one act, with what it changed, so that it can be undone.

CREATE TABLE bijstelling (
    id               uuid        PRIMARY KEY,
    halfjaar         text        NOT NULL CHECK (halfjaar ~ '^[0-9]{4}-(I|II)$'),
    landelijk_oud    integer     NOT NULL,
    landelijk_nieuw  integer     NOT NULL CHECK (landelijk_nieuw >= 0),
    datum            date        NOT NULL,
    reden            text        NOT NULL CHECK (reden <> ''),
    bron             text        NOT NULL CHECK (bron <> ''),
    vastgelegd_op    timestamptz NOT NULL,
    correctie_datum  date,
    correctie_reden  text,
    CHECK ((correctie_datum IS NULL) = (correctie_reden IS NULL))
);
CREATE INDEX bijstelling_halfjaar ON bijstelling (halfjaar, vastgelegd_op);

CREATE TABLE bijstelling_regel (
    bijstelling  uuid    NOT NULL REFERENCES bijstelling,
    gemeente     text    NOT NULL REFERENCES gemeente,
    oud          integer NOT NULL,
    nieuw        integer NOT NULL CHECK (nieuw >= 0),
    PRIMARY KEY (bijstelling, gemeente)
);
