-- SPDX-License-Identifier: EUPL-1.2
-- Gemeenten that changed their taakstellingen among themselves. Numbers are persons.

CREATE TABLE ruiling (
    id            uuid        PRIMARY KEY,
    halfjaar      text        NOT NULL CHECK (halfjaar ~ '^[0-9]{4}-(I|II)$'),
    bron          text        NOT NULL CHECK (bron <> ''),
    vastgelegd_op timestamptz NOT NULL
);
CREATE INDEX ruiling_vastgelegd ON ruiling (vastgelegd_op DESC, id);

CREATE TABLE ruilingdeel (
    ruiling      uuid    NOT NULL REFERENCES ruiling,
    volgnummer   integer NOT NULL,
    gemeente     text    NOT NULL REFERENCES gemeente,
    van          integer NOT NULL CHECK (van >= 0),
    naar         integer NOT NULL CHECK (naar >= 0),
    besluitdatum date    NOT NULL,
    kenmerk      text    NOT NULL CHECK (kenmerk <> ''),
    PRIMARY KEY (ruiling, volgnummer),
    UNIQUE (ruiling, gemeente)
);
