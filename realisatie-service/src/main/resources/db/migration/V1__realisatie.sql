-- SPDX-License-Identifier: EUPL-1.2
-- What happened: leveringen as they came, and the figures in them, in versions that are never overwritten. Numbers are persons.

-- Own copy of the register of taakstelling.
CREATE TABLE gemeente (
    code            text        PRIMARY KEY CHECK (code ~ '^GM[0-9]{4}$'),
    naam            text        NOT NULL,
    provincie       text        NOT NULL CHECK (provincie ~ '^PV[0-9]{2}$'),
    geldig_van      date,
    geldig_tot      date,
    register_omvang integer     NOT NULL,
    gemeld_op       timestamptz NOT NULL
);
CREATE INDEX gemeente_provincie ON gemeente (provincie, code);

-- One file, however often it came.
CREATE TABLE levering (
    id               uuid        PRIMARY KEY,
    ontvangen_op     timestamptz NOT NULL,
    vorm             text        NOT NULL CHECK (vorm IN ('CSV', 'JSON')),
    bron             text        NOT NULL,
    gevraagde_status text        CHECK (gevraagde_status IN ('VOORLOPIG', 'DEFINITIEF')),
    bestandsnaam     text,
    sha256           text        NOT NULL,
    grootte          bigint      NOT NULL,
    status           text        NOT NULL CHECK (status IN ('VERWERKT', 'GEWEIGERD')),
    eerste_peildatum  date,
    laatste_peildatum date,
    aanvaard         integer     NOT NULL DEFAULT 0,
    ongewijzigd      integer     NOT NULL DEFAULT 0,
    geweigerd        integer     NOT NULL DEFAULT 0,
    signaleringen    integer     NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX levering_inhoud ON levering (sha256, vorm, bron, coalesce(gevraagde_status, ''));
CREATE INDEX levering_ontvangen ON levering (ontvangen_op DESC, id);

-- Each time a file came: the receipt.
CREATE TABLE ontvangst (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    levering     uuid        NOT NULL REFERENCES levering,
    ontvangen_op timestamptz NOT NULL,
    kanaal       text        NOT NULL CHECK (kanaal IN ('HTTP', 'KAFKA')),
    bestandsnaam text
);
CREATE INDEX ontvangst_levering ON ontvangst (levering, ontvangen_op);

-- The bytes of the file; the pieces come before it is known whether the file is new.
CREATE TABLE bestandsdeel (
    levering   uuid    NOT NULL REFERENCES levering DEFERRABLE INITIALLY DEFERRED,
    volgnummer integer NOT NULL,
    inhoud     bytea   NOT NULL,
    PRIMARY KEY (levering, volgnummer)
);

CREATE TABLE bestandsfout (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    levering uuid   NOT NULL REFERENCES levering,
    veld     text   NOT NULL,
    reden    text   NOT NULL
);
CREATE INDEX bestandsfout_levering ON bestandsfout (levering, id);

CREATE TABLE regelfout (
    id       bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    levering uuid    NOT NULL REFERENCES levering,
    regel    integer NOT NULL CHECK (regel > 0),
    veld     text    NOT NULL,
    reden    text    NOT NULL
);
CREATE INDEX regelfout_levering ON regelfout (levering, regel, id);

CREATE TABLE signalering (
    id        bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    levering  uuid    NOT NULL REFERENCES levering,
    regel     integer NOT NULL,
    gemeente  text    NOT NULL,
    halfjaar  text    NOT NULL,
    peildatum date    NOT NULL,
    soort     text    NOT NULL,
    uitleg    text    NOT NULL
);
CREATE INDEX signalering_levering ON signalering (levering, regel, id);

CREATE TABLE realisatie (
    id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    gemeente      text        NOT NULL REFERENCES gemeente,
    halfjaar      text        NOT NULL CHECK (halfjaar ~ '^[0-9]{4}-(I|II)$'),
    peildatum     date        NOT NULL,
    versie        integer     NOT NULL CHECK (versie > 0),
    gehuisvest    integer     NOT NULL CHECK (gehuisvest >= 0),
    status        text        NOT NULL CHECK (status IN ('VOORLOPIG', 'DEFINITIEF')),
    waarvan       jsonb       NOT NULL DEFAULT '[]',
    bron          text        NOT NULL,
    levering      uuid        NOT NULL REFERENCES levering,
    regel         integer     NOT NULL CHECK (regel > 0),
    geldend       boolean     NOT NULL,
    vastgelegd_op timestamptz NOT NULL,
    UNIQUE (gemeente, halfjaar, peildatum, versie)
);
-- one version of each peildatum counts; lists read only these
CREATE UNIQUE INDEX realisatie_geldend ON realisatie (gemeente, halfjaar, peildatum) WHERE geldend;
CREATE INDEX realisatie_geldend_halfjaar ON realisatie (halfjaar, gemeente, peildatum) WHERE geldend;
CREATE INDEX realisatie_geldend_peildatum ON realisatie (peildatum, halfjaar, gemeente) WHERE geldend;
CREATE INDEX realisatie_levering ON realisatie (levering, regel);
