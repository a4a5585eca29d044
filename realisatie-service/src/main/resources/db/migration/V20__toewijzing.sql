-- SPDX-License-Identifier: EUPL-1.2
-- How files with other headers than our own are read, per bron and in versions; and what a reader has to say about lines that are not in the figures.

CREATE TABLE kolomtoewijzing (
    bron          text        NOT NULL,
    versie        integer     NOT NULL CHECK (versie > 0),
    omschrijving  text        NOT NULL,
    voorbeeld     boolean     NOT NULL,
    -- columns, what stands around the table, and names of gemeenten
    inhoud        jsonb       NOT NULL,
    vastgelegd_op timestamptz NOT NULL,
    PRIMARY KEY (bron, versie)
);

CREATE TABLE opmerking (
    id       bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    levering uuid    NOT NULL REFERENCES levering,
    regel    integer NOT NULL,
    tekst    text    NOT NULL
);
CREATE INDEX opmerking_levering ON opmerking (levering, regel, id);

-- the version of the toewijzing that a table was read with: the same file read otherwise is another levering
ALTER TABLE levering ADD COLUMN toewijzing integer;
DROP INDEX levering_inhoud;
CREATE UNIQUE INDEX levering_inhoud
    ON levering (sha256, inhoud, vorm, bron, coalesce(gevraagde_status, ''), coalesce(toewijzing, 0));

ALTER TABLE ontvangst
    DROP CONSTRAINT ontvangst_kanaal_check,
    ADD CONSTRAINT ontvangst_kanaal_check CHECK (kanaal IN ('HTTP', 'KAFKA', 'MAP', 'OPHALEN', 'BETWISTING'));
