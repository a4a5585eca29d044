-- SPDX-License-Identifier: EUPL-1.2
-- Copy of the register of gemeenten, from the events of taakstelling. Names of provincies: CBS.

CREATE TABLE provincie (
    code text PRIMARY KEY,
    naam text NOT NULL
);
INSERT INTO provincie (code, naam) VALUES
    ('PV20', 'Groningen'), ('PV21', 'Fryslân'), ('PV22', 'Drenthe'), ('PV23', 'Overijssel'),
    ('PV24', 'Flevoland'), ('PV25', 'Gelderland'), ('PV26', 'Utrecht'), ('PV27', 'Noord-Holland'),
    ('PV28', 'Zuid-Holland'), ('PV29', 'Zeeland'), ('PV30', 'Noord-Brabant'), ('PV31', 'Limburg');

CREATE TABLE gemeente (
    code            text    PRIMARY KEY,
    naam            text    NOT NULL,
    provincie       text    NOT NULL,
    geldig_van      date,
    geldig_tot      date,
    register_omvang integer NOT NULL
);
CREATE INDEX gemeente_provincie ON gemeente (provincie, naam);
