-- SPDX-License-Identifier: EUPL-1.2
-- Annexes of circulaires: the lines as they were uploaded, what the columns mean, and what became of each line. Numbers are persons.

CREATE TABLE circulaire (
    id             uuid        PRIMARY KEY,
    halfjaar       text        NOT NULL CHECK (halfjaar ~ '^[0-9]{4}-(I|II)$'),
    bron           text        NOT NULL CHECK (bron <> ''),
    datum          date        NOT NULL,
    soort          text        NOT NULL CHECK (soort IN ('VASTSTELLING', 'BIJSTELLING', 'CORRECTIE')),
    vorm           text        NOT NULL CHECK (vorm IN ('CSV', 'XLSX')),
    sha256         text        NOT NULL,
    kopregel       integer     NOT NULL,
    kolommen       text[]      NOT NULL,
    gemeente_kolom text,
    naam_kolom     text,
    aantal_kolom   text,
    halfjaar_kolom text,
    bezwaar        text,
    totaalregel    integer,
    totaal_aantal  integer,
    ontvangen_op   timestamptz NOT NULL,
    bevestigd_op   timestamptz,
    nieuw          integer,
    gewijzigd      integer,
    ongewijzigd    integer
);
CREATE INDEX circulaire_ontvangen ON circulaire (ontvangen_op DESC, id);
CREATE UNIQUE INDEX circulaire_open ON circulaire (sha256, halfjaar, bron, datum, soort) WHERE bevestigd_op IS NULL;
COMMENT ON COLUMN circulaire.bezwaar IS 'why it cannot be confirmed as a whole; null: nothing stands in the way';
COMMENT ON COLUMN circulaire.kopregel IS 'line of the header; lines up to it hold no figures';

CREATE TABLE circulaireregel (
    circulaire uuid      NOT NULL REFERENCES circulaire ON DELETE CASCADE,
    regel      integer   NOT NULL,
    cellen     text[]    NOT NULL,
    formules   integer[] NOT NULL,
    PRIMARY KEY (circulaire, regel)
);

CREATE TABLE circulairecijfer (
    circulaire uuid    NOT NULL REFERENCES circulaire ON DELETE CASCADE,
    regel      integer NOT NULL,
    gemeente   text    NOT NULL REFERENCES gemeente,
    aantal     integer NOT NULL CHECK (aantal >= 0),
    formule    boolean NOT NULL,
    PRIMARY KEY (circulaire, gemeente)
);

CREATE TABLE circulairefout (
    circulaire uuid    NOT NULL REFERENCES circulaire ON DELETE CASCADE,
    regel      integer NOT NULL,
    volgnummer integer NOT NULL,
    gemeente   text,
    veld       text    NOT NULL,
    reden      text    NOT NULL,
    PRIMARY KEY (circulaire, regel, volgnummer)
);
CREATE INDEX circulairefout_gemeente ON circulairefout (circulaire, gemeente) WHERE gemeente IS NOT NULL;

CREATE TABLE kolomtoewijzing (
    bron           text PRIMARY KEY,
    gemeente_kolom text,
    naam_kolom     text,
    aantal_kolom   text NOT NULL,
    halfjaar_kolom text
);
