-- SPDX-License-Identifier: EUPL-1.2
-- The latest stand of each gemeente and halfjaar, computed from the facts: for lists, and to see what changed.
-- It can be thrown away and computed again; only versie must go on from where readers of the events are.

CREATE TABLE stand (
    gemeente             text    NOT NULL,
    halfjaar             text    COLLATE "C" NOT NULL,
    versie               integer NOT NULL,
    vervallen            boolean NOT NULL,
    beginsaldo           integer NOT NULL,
    taakstelling         integer NOT NULL,
    gehuisvest           integer NOT NULL,
    saldo                integer NOT NULL,
    peildatum            date,
    status               text    NOT NULL,
    bron                 text,
    opeenvolgend_gemist  integer NOT NULL,
    waarvan              jsonb   NOT NULL,
    herkomst             jsonb   NOT NULL,
    ontbreekt            jsonb   NOT NULL,
    bronnen              jsonb   NOT NULL,
    PRIMARY KEY (gemeente, halfjaar)
);
CREATE INDEX stand_halfjaar ON stand (halfjaar) WHERE NOT vervallen;
