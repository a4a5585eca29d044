-- SPDX-License-Identifier: EUPL-1.2
-- A row of every table with a policy, of one gemeente of one provincie (RowSecurityTest). Numbers are persons.
INSERT INTO gemeente (code, naam, provincie, register_omvang, gemeld_op) VALUES ('{gemeente}', 'Isolatie {gemeente}', '{provincie}', 1, now());
INSERT INTO betwisting (id, gemeente, halfjaar, peildatum, indiener, aantal, cijfer, toelichting, status, versie, ingediend_op, gewijzigd_op) VALUES ('{id:betwisting}', '{gemeente}', '1990-I', '1990-03-01', 'GEMEENTE', 4, 3, 'isolatie', 'OVERGENOMEN', 1, now(), now());
INSERT INTO betwistingstap (betwisting, versie, status, op) VALUES ('{id:betwisting}', 1, 'OVERGENOMEN', now());
INSERT INTO bewijsstuk (betwisting, naam, mediatype, grootte, inhoud, ontvangen_op) VALUES ('{id:betwisting}', 'isolatie.pdf', 'application/pdf', 1, '\x00', now());
INSERT INTO levering (id, ontvangen_op, vorm, bron, sha256, grootte, status) VALUES ('{id:levering}', now(), 'JSON', 'betwisting {id:betwisting}', 'isolatie', 1, 'VERWERKT');
INSERT INTO ontvangst (levering, ontvangen_op, kanaal, door) VALUES ('{id:levering}', now(), 'BETWISTING', 'isolatie');
INSERT INTO bestandsdeel (levering, volgnummer, inhoud) VALUES ('{id:levering}', 1, '\x00');
INSERT INTO bestandsfout (levering, veld, reden) VALUES ('{id:levering}', 'aantal', 'isolatie');
INSERT INTO regelfout (levering, regel, veld, reden) VALUES ('{id:levering}', 1, 'aantal', 'isolatie');
INSERT INTO opmerking (levering, regel, tekst) VALUES ('{id:levering}', 1, 'isolatie');
INSERT INTO signalering (levering, regel, gemeente, halfjaar, peildatum, soort, uitleg) VALUES ('{id:levering}', 1, '{gemeente}', '1990-I', '1990-03-01', 'DALING', 'isolatie');
INSERT INTO realisatie (gemeente, halfjaar, peildatum, versie, gehuisvest, status, bron, levering, regel, geldend, vastgelegd_op) VALUES ('{gemeente}', '1990-I', '1990-03-01', 1, 3, 'DEFINITIEF', 'isolatie', '{id:levering}', 1, true, now());
INSERT INTO huisvesting (id, gemeente, datum, aantal, soort, telt_voor, ontvangst, regel, actief_vanaf) VALUES ('isolatie {gemeente} 1', '{gemeente}', '1990-02-01', 3, 'REGULIER', '{gemeente}', 1, 1, now());
INSERT INTO huisvesting (id, betreft, ontvangst, regel, actief_vanaf) VALUES ('isolatie {gemeente} 2', 'isolatie {gemeente} 1', 1, 2, now());
