-- SPDX-License-Identifier: EUPL-1.2
-- A row of every table with a policy, of one gemeente of one provincie (RowSecurityTest).
INSERT INTO stand (gemeente, halfjaar, versie, naam, provincie, stand) VALUES ('{gemeente}', '1990-I', 1, 'Isolatie {gemeente}', '{provincie}', '{"halfjaar":"1990-I","beginsaldo":0,"taakstelling":9,"opgave":9,"gehuisvest":9,"resterend":0,"saldo":0,"peildatum":"1990-07-01","status":"DEFINITIEF","bron":"isolatie","waarvan":[],"ontbreekt":[]}');
INSERT INTO brief (id, gemeente, gemeente_naam, provincie, halfjaar, aanleiding, soort, status, kenmerk, onderwerp, datum, feiten, ontbreekt) VALUES ('{id:brief}', '{gemeente}', 'Isolatie', '{provincie}', '1990-I', 'TREDE', 'TREDEBRIEF', 'CONCEPT', 'isolatie {gemeente}', 'isolatie', '1990-07-01', '{}', '');
INSERT INTO brief_versie (brief, nummer, moment, stap, regels) VALUES ('{id:brief}', 1, now(), 'OPGESTELD', 'isolatie');
INSERT INTO mailopdracht (brief, aan, toestand, poging, volgende) VALUES ('{id:brief}', 'isolatie@trede.example', 'KLAAR', 1, now());
INSERT INTO gebruikte_stand (brief, gemeente, halfjaar) VALUES ('{id:brief}', '{gemeente}', '1990-I');
INSERT INTO achterhaald_cijfer (brief, gemeente, halfjaar, cijfer, oud, nieuw, sinds) VALUES ('{id:brief}', '{gemeente}', '1990-I', 'saldo', 0, -1, now());
INSERT INTO verzonden_brief (brief, verzonden, html, html_sha256, pdf, pdf_sha256) VALUES ('{id:brief}', '1990-07-02', 'isolatie', 'isolatie', '\x00', 'isolatie');
INSERT INTO brievenreeks (id, handeling, provincie, halfjaar, begonnen, toestand) VALUES ('{id:reeks}', 'OPSTELLEN', '{provincie}', '1990-I', now(), 'KLAAR');
INSERT INTO reeksdeel (reeks, nummer, gemeente, naam, brief, toestand) VALUES ('{id:reeks}', 1, '{gemeente}', 'Isolatie', '{id:brief}', 'GEDAAN');
INSERT INTO brievenreeks (id, handeling, halfjaar, begonnen, toestand) VALUES ('{id:reeks2}', 'OPSTELLEN', '1990-I', now(), 'KLAAR');
INSERT INTO reeksdeel (reeks, nummer, gemeente, naam, toestand) VALUES ('{id:reeks2}', 1, '{gemeente}', 'Isolatie', 'NIET_GEDAAN');
