-- SPDX-License-Identifier: EUPL-1.2
-- Proposals and decisions, append-only. herkenning is the hash of what was asked: the same besluit sent again is no second one.
-- inhoud is the JSON text as it was recorded: figures, uitleg and beleid of that moment,
-- never rewritten, so that years later it can be shown what was decided on what.

CREATE TABLE beoordeling (
    id            uuid        PRIMARY KEY,
    volgnummer    bigint      GENERATED ALWAYS AS IDENTITY,
    gemeente      text        NOT NULL,
    halfjaar      text        COLLATE "C" NOT NULL,
    gemaakt_op    timestamptz NOT NULL,
    inhoud        text        NOT NULL
);
CREATE INDEX beoordeling_gemeente ON beoordeling (gemeente, halfjaar, volgnummer);

CREATE TABLE besluit (
    id             uuid        PRIMARY KEY,
    volgnummer     bigint      GENERATED ALWAYS AS IDENTITY,
    gemeente       text        NOT NULL,
    soort          text        NOT NULL,
    halfjaar       text        COLLATE "C" NOT NULL,
    datum          date        NOT NULL,
    trede          integer,
    herkenning     text        NOT NULL,
    sleutel        text,
    vastgelegd_op  timestamptz NOT NULL,
    inhoud         text        NOT NULL,
    UNIQUE (gemeente, herkenning),
    UNIQUE (gemeente, sleutel)
);
CREATE INDEX besluit_gemeente ON besluit (gemeente, datum, volgnummer);

CREATE TABLE oproep (
    id                     uuid        PRIMARY KEY,
    provincie              text        NOT NULL,
    halfjaar               text        COLLATE "C" NOT NULL,
    datum                  date        NOT NULL,
    peildatum              date        NOT NULL,
    status                 text        NOT NULL,
    som_saldi_begin        integer     NOT NULL,
    som_saldi              integer     NOT NULL,
    som_achterstanden      integer     NOT NULL,
    aantal_gemeenten       integer     NOT NULL,
    aantal_met_achterstand integer     NOT NULL,
    vastgelegd_op          timestamptz NOT NULL,
    UNIQUE (provincie, halfjaar, peildatum, datum)
);
