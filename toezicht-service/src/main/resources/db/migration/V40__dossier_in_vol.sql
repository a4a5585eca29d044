-- SPDX-License-Identifier: EUPL-1.2
-- The dossier in full: termijnen with any length and verlengingen, a plan with its demands, measures, slippage and files, talks with words for
-- a day, toezichtinformatie, indeplaatsstelling, and which reminder was given.

ALTER TABLE termijn RENAME COLUMN beleid_weken TO beleid_aantal;
ALTER TABLE termijn RENAME COLUMN weken TO aantal;
ALTER TABLE termijn
    ALTER COLUMN aantal DROP NOT NULL,
    ADD COLUMN beleid_eenheid text,
    ADD COLUMN eenheid text,
    ADD COLUMN vaste_dag date,
    ADD COLUMN wet boolean NOT NULL DEFAULT false,
    ADD COLUMN eerste_einde date,
    ADD COLUMN einde date,
    ADD COLUMN vervallen_op date,
    ADD COLUMN vervalreden text;
UPDATE termijn SET eenheid = 'WEKEN', beleid_eenheid = CASE WHEN beleid_aantal IS NOT NULL THEN 'WEKEN' END,
    eerste_einde = start + 7 * aantal, einde = start + 7 * aantal;
ALTER TABLE termijn
    ADD CHECK ((aantal IS NULL) = (eenheid IS NULL)),
    ADD CHECK (aantal IS NOT NULL OR vaste_dag IS NOT NULL),
    ADD CHECK ((start IS NULL) = (einde IS NULL));
CREATE INDEX termijn_einde ON termijn (einde) WHERE einde IS NOT NULL;

CREATE TABLE verlenging (
    termijn        uuid        NOT NULL REFERENCES termijn,
    nummer         integer     NOT NULL,
    datum          date        NOT NULL,
    tot            date        NOT NULL,
    aantal         integer,
    eenheid        text,
    reden          text        NOT NULL,
    ultimatum      boolean     NOT NULL,
    vastgelegd_op  timestamptz NOT NULL,
    PRIMARY KEY (termijn, nummer)
);

ALTER TABLE planstap ADD COLUMN doorkijk text;
CREATE INDEX planstap_uiterlijk ON planstap (uiterlijk) WHERE uiterlijk IS NOT NULL;

-- voldaan is null while nobody looked.
CREATE TABLE planeis (
    plan     uuid    NOT NULL REFERENCES planstap,
    nummer   integer NOT NULL,
    eis      text    NOT NULL,
    voldaan  boolean,
    PRIMARY KEY (plan, nummer)
);

CREATE TABLE planmaatregel (
    plan          uuid    NOT NULL REFERENCES planstap,
    nummer        integer NOT NULL,
    omschrijving  text    NOT NULL,
    personen      integer,
    gereed_op     date,
    PRIMARY KEY (plan, nummer)
);

-- What a gemeente told of a measure that slips; append-only.
CREATE TABLE planvertraging (
    id             uuid        PRIMARY KEY,
    volgnummer     bigint      GENERATED ALWAYS AS IDENTITY,
    plan           uuid        NOT NULL REFERENCES planstap,
    maatregel      integer     NOT NULL,
    gemeld_op      date        NOT NULL,
    gereed_op      date,
    personen       integer,
    toelichting    text        NOT NULL,
    vastgelegd_op  timestamptz NOT NULL
);
CREATE INDEX planvertraging_plan ON planvertraging (plan, volgnummer);

CREATE TABLE planbestand (
    id             uuid        PRIMARY KEY,
    plan           uuid        NOT NULL REFERENCES planstap,
    naam           text        NOT NULL,
    soort          text        NOT NULL,
    omvang         integer     NOT NULL,
    sha256         text        NOT NULL,
    gescand        text        NOT NULL,
    inhoud         bytea       NOT NULL,
    vastgelegd_op  timestamptz NOT NULL,
    UNIQUE (plan, sha256)
);

ALTER TABLE afspraak
    ADD COLUMN vervallen_op date,
    ADD COLUMN vervalreden text;

-- van and tot are what the words of aanduiding come down to, for order and calendar; null when no day can be read from them.
ALTER TABLE overleg
    ADD COLUMN van date,
    ADD COLUMN tot date,
    ADD COLUMN deelnemers text[] NOT NULL DEFAULT '{}',
    ADD COLUMN vervangt uuid;
UPDATE overleg SET van = datum, tot = datum;

CREATE TABLE toezichtinformatie (
    id              uuid        PRIMARY KEY,
    gemeente        text        NOT NULL,
    halfjaar        text        COLLATE "C" NOT NULL,
    ontvangen_op    date        NOT NULL,
    vastgesteld_op  date        NOT NULL,
    toelichting     text,
    vastgelegd_op   timestamptz NOT NULL
);
CREATE INDEX toezichtinformatie_gemeente ON toezichtinformatie (gemeente, halfjaar);

-- Who must send it, since the taakstelling was missed; it lapses when a later figure shows that it was met after all.
CREATE TABLE toezichtinformatieverzoek (
    id             uuid        PRIMARY KEY,
    gemeente       text        NOT NULL,
    halfjaar       text        COLLATE "C" NOT NULL,
    uiterlijk      date        NOT NULL,
    vervallen_op   date,
    vastgelegd_op  timestamptz NOT NULL,
    UNIQUE (gemeente, halfjaar)
);

-- inhoud is the JSON text of the whole spoor; the columns are what is searched by.
CREATE TABLE indeplaatsstelling (
    id             uuid        PRIMARY KEY,
    gemeente       text        NOT NULL,
    spoor          integer     NOT NULL,
    fase           text        NOT NULL,
    inhoud         text        NOT NULL,
    vastgelegd_op  timestamptz NOT NULL,
    UNIQUE (gemeente, spoor)
);

-- What was known when a voornemen or besluit was taken, for court: never rewritten, with its hash (rule 65).
CREATE TABLE indeplaatsstelling_momentopname (
    indeplaatsstelling  uuid        NOT NULL REFERENCES indeplaatsstelling,
    fase                text        NOT NULL,
    inhoud              text        NOT NULL,
    sha256              text        NOT NULL,
    vastgelegd_op       timestamptz NOT NULL,
    PRIMARY KEY (indeplaatsstelling, fase)
);

-- Gemeentewet, article 124a.
CREATE TABLE ministerverzoek (
    id             uuid        PRIMARY KEY,
    volgnummer     bigint      GENERATED ALWAYS AS IDENTITY,
    gemeente       text        NOT NULL,
    datum          date        NOT NULL,
    uiterlijk      date,
    overgegaan_op  date,
    toelichting    text        NOT NULL,
    vastgelegd_op  timestamptz NOT NULL
);
CREATE INDEX ministerverzoek_gemeente ON ministerverzoek (gemeente, datum);

-- The claim on a reminder: who inserts it sends it, in the same transaction. regel is the number of days before the day (0: on it, -1: after it).
CREATE TABLE herinnering (
    id             uuid        PRIMARY KEY,
    soort          text        NOT NULL,
    bron           uuid        NOT NULL,
    einde          date        NOT NULL,
    regel          integer     NOT NULL,
    gemeente       text        NOT NULL,
    datum          date        NOT NULL,
    omschrijving   text        NOT NULL,
    vastgelegd_op  timestamptz NOT NULL,
    UNIQUE (soort, bron, einde, omschrijving, regel)
);
CREATE INDEX herinnering_gemeente ON herinnering (gemeente, datum);
