-- SPDX-License-Identifier: EUPL-1.2
-- A row of every table with a policy, of one gemeente of one provincie (RowSecurityTest). Numbers are persons.
INSERT INTO gemeente (code, naam, provincie, register_omvang) VALUES ('{gemeente}', 'Isolatie {gemeente}', '{provincie}', 1);
INSERT INTO openingsstand (gemeente, versie, halfjaar, saldo, bron, vastgelegd_op) VALUES ('{gemeente}', 1, '1990-I', -3, 'isolatie', now());
INSERT INTO taakstelling (gemeente, halfjaar, versie, aantal, soort, datum, bron, vastgelegd_op) VALUES ('{gemeente}', '1990-I', 1, 3, 'VASTSTELLING', '1989-10-01', 'isolatie', now());
INSERT INTO realisatie (gemeente, halfjaar, peildatum, versie, gehuisvest, status, waarvan, bron, vastgelegd_op) VALUES ('{gemeente}', '1990-I', '1990-03-01', 1, 3, 'DEFINITIEF', '[]', 'isolatie', now());
INSERT INTO stand (gemeente, halfjaar, versie, vervallen, beginsaldo, taakstelling, gehuisvest, saldo, status, opeenvolgend_gemist, waarvan, herkomst, ontbreekt, bronnen) VALUES ('{gemeente}', '1990-I', 1, false, 0, 3, 3, 0, 'DEFINITIEF', 0, '[]', '[]', '[]', '[]');
INSERT INTO overleg (id, gemeente, soort, datum, verwacht_niet_halen, vastgelegd_op) VALUES ('{id:overleg}', '{gemeente}', 'AMBTELIJK', '1990-03-01', false, now());
INSERT INTO planstap (id, gemeente, status, datum, halfjaren, na_herhaald_uitstel, vastgelegd_op) VALUES ('{id:plan}', '{gemeente}', 'ONTVANGEN', '1990-03-01', '{}', false, now());
INSERT INTO planeis (plan, nummer, eis) VALUES ('{id:plan}', 1, 'isolatie');
INSERT INTO planmaatregel (plan, nummer, omschrijving) VALUES ('{id:plan}', 1, 'isolatie');
INSERT INTO planvertraging (id, plan, maatregel, gemeld_op, toelichting, vastgelegd_op) VALUES ('{id:vertraging}', '{id:plan}', 1, '1990-04-01', 'isolatie', now());
INSERT INTO planbestand (id, plan, naam, soort, omvang, sha256, gescand, inhoud, vastgelegd_op) VALUES ('{id:bestand}', '{id:plan}', 'isolatie.pdf', 'application/pdf', 1, 'isolatie', 'NIET', '\x00', now());
INSERT INTO afspraak (id, gemeente, datum, halfjaar, waarvan_achterstand, waarvan_lopend, vastgelegd_op) VALUES ('{id:afspraak}', '{gemeente}', '1990-03-01', '1990-I', 1, 1, now());
INSERT INTO termijn (id, gemeente, besluit, document, naam, aantal, eenheid, halfjaren) VALUES ('{id:termijn}', '{gemeente}', '{id:besluit}', 'PLAN_VAN_AANPAK', 'isolatie', 4, 'WEKEN', '{}');
INSERT INTO verlenging (termijn, nummer, datum, tot, reden, ultimatum, vastgelegd_op) VALUES ('{id:termijn}', 1, '1990-04-01', '1990-05-01', 'isolatie', false, now());
INSERT INTO beoordeling (id, gemeente, halfjaar, gemaakt_op, inhoud, trede, oordeel) VALUES ('{id:beoordeling}', '{gemeente}', '1990-I', now(), '{}', 0, 'GOED');
INSERT INTO besluit (id, gemeente, soort, halfjaar, datum, trede, herkenning, vastgelegd_op, inhoud) VALUES ('{id:besluit}', '{gemeente}', 'TREDE', '1990-I', '1990-07-01', 1, 'isolatie', now(), '{}');
INSERT INTO dossierbrief (brief, gemeente, provincie, soort, kenmerk, onderwerp, datum_verzending) VALUES ('{id:brief}', '{gemeente}', '{provincie}', 'OORDEEL', 'isolatie', 'isolatie', '1990-07-01');
INSERT INTO dossierbrief (brief, provincie, soort, kenmerk, onderwerp, datum_verzending) VALUES ('{id:oproepbrief}', '{provincie}', 'OPROEP', 'isolatie', 'isolatie', '1990-07-01');
INSERT INTO oproep (id, provincie, halfjaar, datum, peildatum, status, som_saldi_begin, som_saldi, som_achterstanden, aantal_gemeenten, aantal_met_achterstand, vastgelegd_op) VALUES ('{id:oproep}', '{provincie}', '1990-I', '1990-03-01', '1990-03-01', 'VASTGELEGD', 0, 0, 0, 1, 0, now());
INSERT INTO toezichtinformatie (id, gemeente, halfjaar, ontvangen_op, vastgesteld_op, vastgelegd_op) VALUES ('{id:informatie}', '{gemeente}', '1990-I', '1990-08-01', '1990-07-15', now());
INSERT INTO toezichtinformatieverzoek (id, gemeente, halfjaar, uiterlijk, vastgelegd_op) VALUES ('{id:verzoek}', '{gemeente}', '1990-I', '1990-07-15', now());
INSERT INTO indeplaatsstelling (id, gemeente, spoor, fase, inhoud, vastgelegd_op) VALUES ('{id:spoor}', '{gemeente}', 1, 'VOORNEMEN', '{}', now());
INSERT INTO indeplaatsstelling_momentopname (indeplaatsstelling, fase, inhoud, sha256, vastgelegd_op) VALUES ('{id:spoor}', 'VOORNEMEN', '{}', 'isolatie', now());
INSERT INTO ministerverzoek (id, gemeente, datum, toelichting, vastgelegd_op) VALUES ('{id:minister}', '{gemeente}', '1990-09-01', 'isolatie', now());
INSERT INTO herinnering (id, soort, bron, einde, regel, gemeente, datum, omschrijving, vastgelegd_op) VALUES ('{id:herinnering}', 'TERMIJN', '{id:termijn}', '1990-05-01', 7, '{gemeente}', '1990-04-24', 'isolatie', now());
INSERT INTO betwisting (betwisting, versie, gemeente, halfjaar, peildatum, indiener, aantal, cijfer, status, gewijzigd_op) VALUES ('{id:betwisting}', 1, '{gemeente}', '1990-I', '1990-03-01', 'GEMEENTE', 4, 3, 'INGEDIEND', now());
INSERT INTO provincieverslag (id, provincie, halfjaar, datum, peildatum, inhoud, vastgelegd_op) VALUES ('{id:verslag}', '{provincie}', '1990-I', '1990-07-01', '1990-07-01', '{}', now());
