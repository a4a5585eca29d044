-- SPDX-License-Identifier: EUPL-1.2
-- Proposals computed with the formula of the law; they become taakstellingen only when someone confirms them.

CREATE TABLE verdelingsvoorstel (
    id            uuid        PRIMARY KEY,
    halfjaar      text        NOT NULL CHECK (halfjaar ~ '^[0-9]{4}-(I|II)$'),
    landelijk     integer     NOT NULL CHECK (landelijk >= 0),
    inwoners_op   date        NOT NULL,
    datum         date        NOT NULL,
    bron          text        NOT NULL CHECK (bron <> ''),
    gemaakt_op    timestamptz NOT NULL,
    bevestigd_op  timestamptz
);

CREATE TABLE verdelingsvoorstel_regel (
    voorstel  uuid    NOT NULL REFERENCES verdelingsvoorstel,
    gemeente  text    NOT NULL REFERENCES gemeente,
    aantal    integer NOT NULL CHECK (aantal >= 0),
    PRIMARY KEY (voorstel, gemeente)
);
