-- SPDX-License-Identifier: EUPL-1.2
-- Gemeenten that go into others, and gemeenten that go to another provincie: what the register said and what was decided, append-only.

CREATE TABLE herindeling (
    gemeente       text        NOT NULL,
    datum          date        NOT NULL,
    opvolgers      jsonb       NOT NULL,
    bron           text        NOT NULL,
    vastgelegd_op  timestamptz NOT NULL,
    PRIMARY KEY (gemeente, vastgelegd_op)
);

CREATE TABLE verdeelsleutel (
    gemeente       text        NOT NULL,
    versie         integer     NOT NULL,
    opvolgers      jsonb       NOT NULL,
    datum          date        NOT NULL,
    motivering     text        NOT NULL,
    vastgelegd_op  timestamptz NOT NULL,
    PRIMARY KEY (gemeente, versie)
);

CREATE TABLE provinciewijziging (
    gemeente       text        NOT NULL,
    van            text        NOT NULL,
    naar           text        NOT NULL,
    datum          date        NOT NULL,
    bron           text        NOT NULL,
    vastgelegd_op  timestamptz NOT NULL,
    PRIMARY KEY (gemeente, datum, vastgelegd_op)
);

-- Every word of the register, so that a question about what was known then has an answer.
CREATE TABLE gemeente_versie (
    code           text        NOT NULL,
    naam           text        NOT NULL,
    provincie      text        NOT NULL,
    geldig_van     date,
    geldig_tot     date,
    vastgelegd_op  timestamptz NOT NULL,
    PRIMARY KEY (code, vastgelegd_op)
);
-- what was there before this table is known from always: when it was told is no longer known
INSERT INTO gemeente_versie (code, naam, provincie, geldig_van, geldig_tot, vastgelegd_op)
SELECT code, naam, provincie, geldig_van, geldig_tot, TIMESTAMPTZ '0001-01-01 00:00:00+00' FROM gemeente;

-- In which provincie a gemeente is, from van until and not on tot.
CREATE VIEW gemeente_in_provincie AS
WITH wijziging AS (
    SELECT DISTINCT ON (gemeente, datum) gemeente, datum, van, naar
    FROM provinciewijziging ORDER BY gemeente, datum, vastgelegd_op DESC),
eerste AS (SELECT DISTINCT ON (gemeente) gemeente, datum, van FROM wijziging ORDER BY gemeente, datum)
SELECT g.code AS gemeente, coalesce(e.van, g.provincie) AS provincie, DATE '-infinity' AS van,
    coalesce(e.datum, DATE 'infinity') AS tot
FROM gemeente g LEFT JOIN eerste e ON e.gemeente = g.code
UNION ALL
SELECT w.gemeente, w.naar, w.datum,
    coalesce(lead(w.datum) OVER (PARTITION BY w.gemeente ORDER BY w.datum), DATE 'infinity')
FROM wijziging w;

ALTER TABLE stand ADD COLUMN overgenomen integer NOT NULL DEFAULT 0;
ALTER TABLE stand ADD COLUMN overgangen jsonb NOT NULL DEFAULT '[]';
