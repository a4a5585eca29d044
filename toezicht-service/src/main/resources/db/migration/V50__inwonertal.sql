-- SPDX-License-Identifier: EUPL-1.2
-- How many inhabitants gemeenten had, as taakstelling told: every word of it. No stand depends on it; a saldo is shown per 1,000 of them.

CREATE TABLE inwonertal (
    gemeente       text        NOT NULL,
    peildatum      date        NOT NULL,
    aantal         integer     NOT NULL,
    bron           text        NOT NULL,
    vastgelegd_op  timestamptz NOT NULL,
    PRIMARY KEY (gemeente, peildatum, vastgelegd_op)
);
