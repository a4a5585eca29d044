-- SPDX-License-Identifier: EUPL-1.2
-- Figures that are disputed. They stand beside the figure; what is taken over is a levering of its own. Numbers are persons.

CREATE TABLE betwisting (
    id           uuid        PRIMARY KEY,
    gemeente     text        NOT NULL REFERENCES gemeente,
    halfjaar     text        NOT NULL CHECK (halfjaar ~ '^[0-9]{4}-(I|II)$'),
    peildatum    date        NOT NULL,
    indiener     text        NOT NULL CHECK (indiener IN ('GEMEENTE', 'TOEZICHTHOUDER')),
    aantal       integer     NOT NULL CHECK (aantal >= 0),
    -- the figure when it was disputed
    cijfer       integer     NOT NULL,
    toelichting  text        NOT NULL,
    verwijzing   text,
    status       text        NOT NULL CHECK (status IN ('INGEDIEND', 'IN_ONDERZOEK', 'OVERGENOMEN', 'AFGEWEZEN')),
    versie       integer     NOT NULL,
    ingediend_op timestamptz NOT NULL,
    gewijzigd_op timestamptz NOT NULL
);
CREATE INDEX betwisting_cijfer ON betwisting (gemeente, halfjaar, peildatum);
CREATE INDEX betwisting_ingediend ON betwisting (ingediend_op DESC, id);
-- one at a time of each indiener
CREATE UNIQUE INDEX betwisting_open ON betwisting (gemeente, halfjaar, peildatum, indiener)
    WHERE status IN ('INGEDIEND', 'IN_ONDERZOEK');

CREATE TABLE betwistingstap (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    betwisting uuid        NOT NULL REFERENCES betwisting,
    versie     integer     NOT NULL,
    status     text        NOT NULL,
    uitleg     text,
    op         timestamptz NOT NULL,
    UNIQUE (betwisting, versie)
);

CREATE TABLE bewijsstuk (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    betwisting   uuid        NOT NULL REFERENCES betwisting,
    naam         text        NOT NULL,
    mediatype    text        NOT NULL,
    grootte      integer     NOT NULL,
    inhoud       bytea       NOT NULL,
    ontvangen_op timestamptz NOT NULL
);
CREATE INDEX bewijsstuk_betwisting ON bewijsstuk (betwisting, id);
