-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE brievenreeks (
    id        uuid PRIMARY KEY,
    handeling text        NOT NULL,
    provincie text,
    halfjaar  text        NOT NULL,
    wijze     text,
    datum     date,
    door      text,
    begonnen  timestamptz NOT NULL,
    toestand  text        NOT NULL
);
CREATE INDEX brievenreeks_loopt ON brievenreeks (begonnen) WHERE toestand = 'LOOPT';

CREATE TABLE reeksdeel (
    reeks    uuid    NOT NULL REFERENCES brievenreeks,
    nummer   integer NOT NULL,
    gemeente text,
    naam     text,
    brief    uuid REFERENCES brief,
    toestand text    NOT NULL,
    reden    text,
    PRIMARY KEY (reeks, nummer)
);
CREATE INDEX reeksdeel_te_doen ON reeksdeel (reeks, nummer) WHERE toestand = 'TE_DOEN';
CREATE INDEX brief_peilmoment ON brief (halfjaar, provincie) WHERE aanleiding = 'PEILMOMENT';
