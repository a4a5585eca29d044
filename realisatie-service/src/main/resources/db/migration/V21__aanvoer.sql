-- SPDX-License-Identifier: EUPL-1.2
-- What is in hand now, and what came of fetching.

-- a levering is one transaction, of which others see nothing until it ends; this stands beside it
CREATE TABLE lopende_inname (
    id             uuid        PRIMARY KEY,
    begonnen_op    timestamptz NOT NULL,
    bijgewerkt_op  timestamptz NOT NULL,
    kanaal         text        NOT NULL,
    bron           text        NOT NULL,
    bestandsnaam   text,
    bytes          bigint      NOT NULL,
    regels         integer     NOT NULL,
    vergelijkt     boolean     NOT NULL
);

CREATE TABLE ophaling (
    naam             text        PRIMARY KEY,
    laatste_poging   timestamptz,
    laatste_succes   timestamptz,
    laatste_fout_op  timestamptz,
    laatste_fout     text,
    mislukt          integer     NOT NULL DEFAULT 0,
    volgende_poging  timestamptz,
    laatste_levering uuid        REFERENCES levering,
    laatste_uitkomst text,
    etag             text,
    gewijzigd        text
);
