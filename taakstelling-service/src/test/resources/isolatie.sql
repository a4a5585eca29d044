-- SPDX-License-Identifier: EUPL-1.2
-- A row of every table with a policy, of one gemeente of one provincie (RowSecurityTest). Numbers are persons.
INSERT INTO gemeente (code, naam, provincie, inwoners) VALUES ('{gemeente}', 'Isolatie {gemeente}', '{provincie}', 1000);
INSERT INTO taakstelling (halfjaar, gemeente, versie, aantal, soort, datum, bron, geldend, vastgelegd_op) VALUES ('1990-I', '{gemeente}', 1, 3, 'VASTSTELLING', '1989-10-01', 'isolatie', true, now());
INSERT INTO vrijstelling (id, gemeente, vanaf, aantal, grond, bron, vastgelegd_op) VALUES ('{id:vrijstelling}', '{gemeente}', '1990-01-01', 0, 'isolatie', 'isolatie', now());
INSERT INTO ruiling (id, halfjaar, bron, vastgelegd_op) VALUES ('{id:ruiling}', '1990-I', 'isolatie', now());
INSERT INTO ruilingdeel (ruiling, volgnummer, gemeente, van, naar, besluitdatum, kenmerk) VALUES ('{id:ruiling}', 1, '{gemeente}', 3, 2, '1989-11-01', 'isolatie');
INSERT INTO verdelingsvoorstel (id, halfjaar, landelijk, inwoners_op, datum, bron, gemaakt_op) VALUES ('{id:voorstel}', '1990-I', 100, '1989-01-01', '1989-10-01', 'isolatie', now());
INSERT INTO verdelingsvoorstel_regel (voorstel, gemeente, aantal) VALUES ('{id:voorstel}', '{gemeente}', 3);
INSERT INTO bijstelling (id, halfjaar, landelijk_oud, landelijk_nieuw, datum, reden, bron, vastgelegd_op) VALUES ('{id:bijstelling}', '1990-I', 100, 90, '1990-02-01', 'isolatie', 'isolatie', now());
INSERT INTO bijstelling_regel (bijstelling, gemeente, oud, nieuw) VALUES ('{id:bijstelling}', '{gemeente}', 3, 2);
INSERT INTO circulaire (id, halfjaar, bron, datum, soort, vorm, sha256, kopregel, kolommen, ontvangen_op) VALUES ('{id:circulaire}', '1990-I', 'isolatie {gemeente}', '1989-10-01', 'VASTSTELLING', 'CSV', 'isolatie', 1, '{gemeente,aantal}', now());
INSERT INTO circulaireregel (circulaire, regel, cellen, formules) VALUES ('{id:circulaire}', 2, ARRAY['{gemeente}', '3'], '{}');
INSERT INTO circulairecijfer (circulaire, regel, gemeente, aantal, formule) VALUES ('{id:circulaire}', 2, '{gemeente}', 3, false);
INSERT INTO circulairefout (circulaire, regel, volgnummer, gemeente, veld, reden) VALUES ('{id:circulaire}', 3, 1, '{gemeente}', 'aantal', 'isolatie');
INSERT INTO amv_taakstelling (halfjaar, gebied, versie, aantal, datum, bron, vastgelegd_op, geldend) VALUES ('1990-I', '{gemeente}', 1, 1, '1989-10-01', 'isolatie', now(), true);
INSERT INTO amv_taakstelling (halfjaar, gebied, versie, aantal, datum, bron, vastgelegd_op, geldend) VALUES ('1989-I', '{provincie}', 1001, 1, '1989-10-01', 'isolatie', now(), false);
