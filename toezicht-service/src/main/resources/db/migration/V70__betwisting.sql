-- SPDX-License-Identifier: EUPL-1.2
-- Counts that are disputed, as realisatie told: each step of each. They stand beside a stand and are never in it. Numbers are persons.

CREATE TABLE betwisting (
    betwisting   uuid        NOT NULL,
    versie       integer     NOT NULL,
    gemeente     text        NOT NULL,
    halfjaar     text        NOT NULL,
    peildatum    date        NOT NULL,
    indiener     text        NOT NULL,
    aantal       integer     NOT NULL,
    cijfer       integer     NOT NULL,
    status       text        NOT NULL,
    gewijzigd_op timestamptz NOT NULL,
    PRIMARY KEY (betwisting, versie)
);
CREATE INDEX betwisting_gemeente ON betwisting (gemeente);
