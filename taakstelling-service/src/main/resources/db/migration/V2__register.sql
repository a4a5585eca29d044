-- SPDX-License-Identifier: EUPL-1.2
-- The register through time: who went into whom, other names, and inhabitants per reference date.

ALTER TABLE gemeente ALTER inwoners DROP NOT NULL;
COMMENT ON COLUMN gemeente.inwoners IS 'on 1 January 2024; null: not known';

CREATE TABLE overgang (
    van      text         NOT NULL REFERENCES gemeente,
    naar     text         NOT NULL REFERENCES gemeente,
    datum    date         NOT NULL,
    aandeel  numeric(9, 8) CHECK (aandeel > 0 AND aandeel <= 1),
    bron     text         NOT NULL CHECK (bron <> ''),
    PRIMARY KEY (van, naar),
    CHECK (van <> naar)
);
CREATE INDEX overgang_naar ON overgang (naar, datum);
COMMENT ON TABLE overgang IS 'a gemeente that ended, a successor and the part that went there; aandeel null: the key is not known';

CREATE TABLE naamvariant (
    gemeente text NOT NULL REFERENCES gemeente,
    naam     text NOT NULL CHECK (naam <> ''),
    PRIMARY KEY (gemeente, naam)
);

CREATE TABLE inwonertal (
    gemeente  text    NOT NULL REFERENCES gemeente,
    peildatum date    NOT NULL,
    aantal    integer NOT NULL CHECK (aantal >= 0),
    bron      text    NOT NULL CHECK (bron <> ''),
    PRIMARY KEY (peildatum, gemeente)
);
