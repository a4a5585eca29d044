-- SPDX-License-Identifier: EUPL-1.2
-- How provincies are called, for pages; by code of the CBS.

CREATE TABLE provincie (
    code text PRIMARY KEY CHECK (code ~ '^PV[0-9]{2}$'),
    naam text NOT NULL CHECK (naam <> '')
);
INSERT INTO provincie (code, naam) VALUES
    ('PV20', 'Groningen'), ('PV21', 'Fryslân'), ('PV22', 'Drenthe'), ('PV23', 'Overijssel'),
    ('PV24', 'Flevoland'), ('PV25', 'Gelderland'), ('PV26', 'Utrecht'), ('PV27', 'Noord-Holland'),
    ('PV28', 'Zuid-Holland'), ('PV29', 'Zeeland'), ('PV30', 'Noord-Brabant'), ('PV31', 'Limburg');
