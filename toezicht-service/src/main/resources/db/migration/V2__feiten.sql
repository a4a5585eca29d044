-- SPDX-License-Identifier: EUPL-1.2
-- What the other services and the toezichthouder said, append-only: a correction is a next versie.
-- halfjaar is '2024-I' or '2024-II'; in the C collation its text order is its order in time.

CREATE TABLE openingsstand (
    gemeente       text        NOT NULL,
    versie         integer     NOT NULL,
    halfjaar       text        COLLATE "C" NOT NULL,
    saldo          integer     NOT NULL,
    bron           text        NOT NULL,
    vastgelegd_op  timestamptz NOT NULL,
    PRIMARY KEY (gemeente, versie)
);

CREATE TABLE taakstelling (
    gemeente       text        NOT NULL,
    halfjaar       text        COLLATE "C" NOT NULL,
    versie         integer     NOT NULL,
    aantal         integer     NOT NULL,
    soort          text        NOT NULL,
    datum          date        NOT NULL,
    bron           text        NOT NULL,
    vastgelegd_op  timestamptz NOT NULL,
    PRIMARY KEY (gemeente, halfjaar, versie)
);

CREATE TABLE landelijke_taakstelling (
    halfjaar       text        COLLATE "C" NOT NULL,
    versie         integer     NOT NULL,
    aantal         integer     NOT NULL,
    soort          text        NOT NULL,
    datum          date        NOT NULL,
    bron           text        NOT NULL,
    vastgelegd_op  timestamptz NOT NULL,
    PRIMARY KEY (halfjaar, versie)
);

CREATE TABLE realisatie (
    gemeente       text        NOT NULL,
    halfjaar       text        COLLATE "C" NOT NULL,
    peildatum      date        NOT NULL,
    versie         integer     NOT NULL,
    gehuisvest     integer     NOT NULL,
    status         text        NOT NULL,
    waarvan        jsonb       NOT NULL,
    bron           text        NOT NULL,
    vastgelegd_op  timestamptz NOT NULL,
    PRIMARY KEY (gemeente, halfjaar, peildatum, versie)
);
