-- SPDX-License-Identifier: EUPL-1.2
-- The dossier of a gemeente, append-only. volgnummer is the order of recording; datum is what the toezichthouder says.

CREATE TABLE overleg (
    id                  uuid        PRIMARY KEY,
    volgnummer          bigint      GENERATED ALWAYS AS IDENTITY,
    gemeente            text        NOT NULL,
    soort               text        NOT NULL,
    datum               date,
    aanduiding          text,
    onderwerp           text,
    uitkomst            text,
    afspraken           text,
    verwacht_niet_halen boolean     NOT NULL,
    vastgelegd_op       timestamptz NOT NULL,
    CHECK (datum IS NOT NULL OR aanduiding IS NOT NULL)
);
CREATE INDEX overleg_gemeente ON overleg (gemeente, volgnummer);

CREATE TABLE planstap (
    id                   uuid        PRIMARY KEY,
    volgnummer           bigint      GENERATED ALWAYS AS IDENTITY,
    gemeente             text        NOT NULL,
    status               text        NOT NULL,
    datum                date        NOT NULL,
    uiterlijk            date,
    halfjaren            text[]      NOT NULL,
    toelichting          text,
    na_herhaald_uitstel  boolean     NOT NULL,
    vastgelegd_op        timestamptz NOT NULL
);
CREATE INDEX planstap_gemeente ON planstap (gemeente, datum, volgnummer);

CREATE TABLE afspraak (
    id                   uuid        PRIMARY KEY,
    volgnummer           bigint      GENERATED ALWAYS AS IDENTITY,
    gemeente             text        NOT NULL,
    datum                date        NOT NULL,
    halfjaar             text        COLLATE "C" NOT NULL,
    waarvan_achterstand  integer     NOT NULL,
    waarvan_lopend       integer,
    percentage_lopend    integer,
    toelichting          text,
    vastgelegd_op        timestamptz NOT NULL,
    CHECK ((waarvan_lopend IS NULL) <> (percentage_lopend IS NULL))
);
CREATE INDEX afspraak_gemeente ON afspraak (gemeente, datum, volgnummer);

-- A termijn has no start until its letter was sent.
CREATE TABLE termijn (
    id            uuid        PRIMARY KEY,
    volgnummer    bigint      GENERATED ALWAYS AS IDENTITY,
    gemeente      text        NOT NULL,
    besluit       uuid        NOT NULL,
    document      text        NOT NULL,
    naam          text        NOT NULL,
    beleid_weken  integer,
    weken         integer     NOT NULL,
    reden         text,
    halfjaren     text[]      NOT NULL,
    doorkijk      text,
    start         date
);
CREATE INDEX termijn_gemeente ON termijn (gemeente, volgnummer);
CREATE INDEX termijn_besluit ON termijn (besluit);

-- gemeente is null for a letter to all gemeenten of a provincie.
CREATE TABLE dossierbrief (
    brief             uuid   PRIMARY KEY,
    volgnummer        bigint GENERATED ALWAYS AS IDENTITY,
    gemeente          text,
    provincie         text   NOT NULL,
    soort             text   NOT NULL,
    kenmerk           text   NOT NULL,
    onderwerp         text   NOT NULL,
    datum_verzending  date   NOT NULL,
    besluit           uuid
);
CREATE INDEX dossierbrief_gemeente ON dossierbrief (gemeente, datum_verzending);
CREATE INDEX dossierbrief_provincie ON dossierbrief (provincie, datum_verzending) WHERE gemeente IS NULL;
