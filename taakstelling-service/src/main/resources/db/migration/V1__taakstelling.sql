-- SPDX-License-Identifier: EUPL-1.2
-- What has to be done: the register of gemeenten, and taakstellingen in versions that are never overwritten. Numbers are persons.

CREATE TABLE gemeente (
    code       text    PRIMARY KEY CHECK (code ~ '^GM[0-9]{4}$'),
    naam       text    NOT NULL,
    provincie  text    NOT NULL CHECK (provincie ~ '^PV[0-9]{2}$'),
    inwoners   integer NOT NULL CHECK (inwoners >= 0),
    geldig_van date,
    geldig_tot date
);
CREATE INDEX gemeente_provincie ON gemeente (provincie, code);
COMMENT ON COLUMN gemeente.inwoners IS 'on 1 January 2024';
COMMENT ON COLUMN gemeente.geldig_van IS 'first day; null: not known, counts as always there';
COMMENT ON COLUMN gemeente.geldig_tot IS 'first day on which it no longer exists; null: it still does';

CREATE TABLE taakstelling (
    id              bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    halfjaar        text        NOT NULL CHECK (halfjaar ~ '^[0-9]{4}-(I|II)$'),
    gemeente        text        NOT NULL REFERENCES gemeente,
    versie          integer     NOT NULL CHECK (versie > 0),
    aantal          integer     NOT NULL CHECK (aantal >= 0),
    soort           text        NOT NULL CHECK (soort IN ('VASTSTELLING', 'BIJSTELLING', 'CORRECTIE')),
    datum           date        NOT NULL,
    bron            text        NOT NULL CHECK (bron <> ''),
    geldend         boolean     NOT NULL,
    vastgelegd_op   timestamptz NOT NULL,
    UNIQUE (gemeente, halfjaar, versie)
);
-- one version is in force; the list reads only these
CREATE UNIQUE INDEX taakstelling_geldend ON taakstelling (halfjaar, gemeente) WHERE geldend;
CREATE INDEX taakstelling_geldend_gemeente ON taakstelling (gemeente, halfjaar) WHERE geldend;

CREATE TABLE landelijke_taakstelling (
    id              bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    halfjaar        text        NOT NULL CHECK (halfjaar ~ '^[0-9]{4}-(I|II)$'),
    versie          integer     NOT NULL CHECK (versie > 0),
    aantal          integer     NOT NULL CHECK (aantal >= 0),
    soort           text        NOT NULL CHECK (soort IN ('VASTSTELLING', 'BIJSTELLING', 'CORRECTIE')),
    datum           date        NOT NULL,
    bron            text        NOT NULL CHECK (bron <> ''),
    geldend         boolean     NOT NULL,
    vastgelegd_op   timestamptz NOT NULL,
    UNIQUE (halfjaar, versie)
);
CREATE UNIQUE INDEX landelijke_taakstelling_geldend ON landelijke_taakstelling (halfjaar) WHERE geldend;
