-- SPDX-License-Identifier: EUPL-1.2
-- The term that the minister sets is a day on which something is due; the tijdlijn says on one day first what was known, then what was decided
-- and last what came of it, also of what is recorded years later;
-- bron is the afspraak, so that the reader can be told whether it was met.

CREATE OR REPLACE VIEW vervaldag AS
SELECT 'TERMIJN' AS soort, t.id AS bron, t.gemeente, t.einde AS datum, t.naam AS omschrijving, NULL::integer AS personen,
    o.ontvangen_op IS NULL AND t.vervallen_op IS NULL AS open
FROM termijn t LEFT JOIN termijnontvangst o ON o.termijn = t.id
WHERE t.einde IS NOT NULL
UNION ALL
SELECT 'PLAN', p.id, p.gemeente, p.uiterlijk,
    CASE p.status WHEN 'BIJSTELLING_GEVRAAGD' THEN 'bijgesteld plan van aanpak' ELSE 'plan van aanpak' END, NULL,
    NOT EXISTS (SELECT 1 FROM planstap later WHERE later.gemeente = p.gemeente
        AND (later.datum > p.datum OR later.datum = p.datum AND later.volgnummer > p.volgnummer))
FROM planstap p
WHERE p.uiterlijk IS NOT NULL
UNION ALL
SELECT 'AFSPRAAK', a.id, a.gemeente, a.datum, coalesce('afspraak over ' || a.halfjaar, 'afspraak'), NULL, a.vervallen_op IS NULL
FROM afspraak a
UNION ALL
SELECT 'TOEZICHTINFORMATIE', v.id, v.gemeente, v.uiterlijk, 'toezichtinformatie over ' || v.halfjaar, NULL,
    v.vervallen_op IS NULL AND NOT EXISTS (
        SELECT 1 FROM toezichtinformatie i WHERE i.gemeente = v.gemeente AND i.halfjaar = v.halfjaar)
FROM toezichtinformatieverzoek v
UNION ALL
SELECT 'INDEPLAATSSTELLING', i.id, i.gemeente, (deel ->> 'uiterlijk')::date, deel ->> 'omschrijving', (deel ->> 'personen')::integer,
    i.fase IN ('VOORNEMEN', 'BESLUIT')
FROM indeplaatsstelling i, jsonb_array_elements(i.inhoud::jsonb -> 'onderdelen') deel
UNION ALL
SELECT 'INDEPLAATSSTELLING', m.id, m.gemeente, m.uiterlijk, 'verzoek van de minister (artikel 124a)', NULL,
    m.overgegaan_op IS NULL AND NOT EXISTS (
        SELECT 1 FROM indeplaatsstelling i WHERE i.gemeente = m.gemeente
            AND (i.inhoud::jsonb -> 'besluit' ->> 'datum')::date >= m.datum)
FROM ministerverzoek m
WHERE m.uiterlijk IS NOT NULL;

CREATE OR REPLACE VIEW tijdlijn AS
SELECT alles.gemeente, alles.datum, alles.soort, alles.titel, alles.toelichting, alles.volgorde, alles.bron,
    array_position(ARRAY['TAAKSTELLING', 'CIJFER', 'OVERLEG', 'PLAN', 'AFSPRAAK', 'TOEZICHTINFORMATIE', 'BEOORDELING', 'BESLUIT',
        'INDEPLAATSSTELLING', 'BRIEF', 'TERMIJN', 'HERINNERING'], alles.soort) AS rang
FROM (
SELECT r.gemeente, r.peildatum AS datum, 'CIJFER' AS soort, 'Cijfers over ' || r.halfjaar || ': ' || r.gehuisvest || ' gehuisvest' AS titel,
    r.bron || CASE r.status WHEN 'DEFINITIEF' THEN '' ELSE ' (voorlopig)' END AS toelichting, r.vastgelegd_op AS volgorde, NULL::uuid AS bron
FROM realisatie r
WHERE NOT EXISTS (SELECT 1 FROM realisatie later WHERE later.gemeente = r.gemeente AND later.halfjaar = r.halfjaar
    AND later.peildatum = r.peildatum AND later.versie > r.versie)
UNION ALL
SELECT t.gemeente, t.datum, 'TAAKSTELLING',
    CASE t.soort WHEN 'VASTSTELLING' THEN 'Taakstelling ' ELSE initcap(t.soort) || ' van de taakstelling ' END
        || t.halfjaar || ': ' || t.aantal, t.bron, t.vastgelegd_op, NULL::uuid
FROM taakstelling t
UNION ALL
SELECT b.gemeente, b.datum, 'BESLUIT',
    CASE WHEN b.trede IS NOT NULL
        THEN 'Besluit over ' || b.halfjaar || ': trede ' || b.trede || coalesce(', ' || (b.inhoud::jsonb -> 'inhoud' ->> 'tredeNaam'), '')
        ELSE 'Besluit over ' || b.halfjaar || ': ' || lower(b.soort) END,
    b.inhoud::jsonb ->> 'motivering', b.vastgelegd_op, NULL::uuid
FROM besluit b
UNION ALL
SELECT b.gemeente, (b.gemaakt_op AT TIME ZONE 'Europe/Amsterdam')::date, 'BEOORDELING',
    'Voorstel over ' || b.halfjaar || ': trede ' || (b.inhoud::jsonb ->> 'voorgesteldeTrede'),
    b.inhoud::jsonb -> 'oordeel' ->> 'woord', b.gemaakt_op, NULL::uuid
FROM beoordeling b
UNION ALL
SELECT g.code, b.datum_verzending, 'BRIEF', 'Brief verzonden: ' || b.onderwerp, 'kenmerk ' || b.kenmerk,
    b.datum_verzending::timestamp AT TIME ZONE 'Europe/Amsterdam' + interval '18 hours', NULL::uuid
FROM dossierbrief b JOIN gemeente g ON g.code = b.gemeente OR b.gemeente IS NULL AND g.provincie = b.provincie
UNION ALL
SELECT o.gemeente, coalesce(o.van, (o.vastgelegd_op AT TIME ZONE 'Europe/Amsterdam')::date), 'OVERLEG',
    initcap(o.soort) || ' overleg' || CASE WHEN o.datum IS NULL THEN ' ' || o.aanduiding ELSE '' END || coalesce(': ' || o.onderwerp, ''),
    nullif(concat_ws('; ', o.uitkomst, o.afspraken, nullif(array_to_string(o.deelnemers, ', '), '')), ''), o.vastgelegd_op, NULL::uuid
FROM overleg o
WHERE NOT EXISTS (SELECT 1 FROM overleg nieuw WHERE nieuw.vervangt = o.id)
UNION ALL
SELECT p.gemeente, p.datum, 'PLAN',
    'Plan van aanpak ' || CASE p.status WHEN 'BIJSTELLING_GEVRAAGD' THEN 'bijstelling gevraagd' ELSE lower(p.status) END
        || CASE WHEN p.halfjaren = '{}' THEN '' ELSE ' (' || array_to_string(p.halfjaren, ', ') || ')' END,
    nullif(concat_ws('; ', p.toelichting, 'uiterlijk ' || to_char(p.uiterlijk, 'DD-MM-YYYY')), ''), p.vastgelegd_op, NULL::uuid
FROM planstap p
UNION ALL
SELECT p.gemeente, v.gemeld_op, 'PLAN', 'Maatregel ' || v.maatregel || ' van het plan loopt vertraging op',
    concat_ws('; ', v.toelichting, 'gereed ' || to_char(v.gereed_op, 'DD-MM-YYYY')), v.vastgelegd_op, NULL::uuid
FROM planvertraging v JOIN planstap p ON p.id = v.plan
UNION ALL
SELECT a.gemeente, a.datum, 'AFSPRAAK',
    'Afspraak over ' || a.halfjaar || ': ' || concat_ws(' en ', nullif(a.waarvan_achterstand, 0) || ' van de achterstand',
        nullif(a.waarvan_lopend, 0) || ' van de taakstelling', a.percentage_lopend || '% van de taakstelling'),
    nullif(concat_ws('; ', a.toelichting, 'vervallen op ' || to_char(a.vervallen_op, 'DD-MM-YYYY')), ''), a.vastgelegd_op, a.id
FROM afspraak a
UNION ALL
SELECT t.gemeente, t.start, 'TERMIJN', 'Termijn begint: ' || t.naam,
    nullif(concat_ws('; ', t.aantal || ' ' || CASE WHEN t.aantal = 1 THEN
        CASE t.eenheid WHEN 'WEKEN' THEN 'week' WHEN 'DAGEN' THEN 'dag' WHEN 'WERKDAGEN' THEN 'werkdag' ELSE 'maand' END ELSE lower(t.eenheid) END, t.reden), ''), t.start::timestamp AT TIME ZONE 'Europe/Amsterdam' + interval '19 hours', NULL::uuid
FROM termijn t WHERE t.start IS NOT NULL
UNION ALL
SELECT t.gemeente, t.einde, 'TERMIJN', 'Laatste dag van de termijn: ' || t.naam,
    CASE WHEN o.ontvangen_op IS NULL THEN NULL ELSE 'ontvangen op ' || to_char(o.ontvangen_op, 'DD-MM-YYYY') END,
    t.einde::timestamp AT TIME ZONE 'Europe/Amsterdam' + interval '23 hours', NULL::uuid
FROM termijn t LEFT JOIN termijnontvangst o ON o.termijn = t.id WHERE t.einde IS NOT NULL
UNION ALL
SELECT t.gemeente, v.datum, 'TERMIJN',
    'Termijn verlengd tot en met ' || to_char(v.tot, 'DD-MM-YYYY') || ': ' || t.naam || CASE WHEN v.ultimatum THEN ' (ultimatum)' ELSE '' END,
    v.reden, v.vastgelegd_op, NULL::uuid
FROM verlenging v JOIN termijn t ON t.id = v.termijn
UNION ALL
SELECT t.gemeente, t.vervallen_op, 'TERMIJN', 'Termijn vervalt: ' || t.naam, t.vervalreden,
    t.vervallen_op::timestamp AT TIME ZONE 'Europe/Amsterdam' + interval '20 hours', NULL::uuid
FROM termijn t WHERE t.vervallen_op IS NOT NULL
UNION ALL
SELECT i.gemeente, i.ontvangen_op, 'TOEZICHTINFORMATIE', 'Toezichtinformatie over ' || i.halfjaar || ' ontvangen',
    'vastgesteld door het college op ' || to_char(i.vastgesteld_op, 'DD-MM-YYYY'), i.vastgelegd_op, NULL::uuid
FROM toezichtinformatie i
UNION ALL
SELECT v.gemeente, v.uiterlijk, 'TOEZICHTINFORMATIE', 'Laatste dag voor toezichtinformatie over ' || v.halfjaar,
    CASE WHEN v.vervallen_op IS NULL THEN NULL ELSE 'vervallen op ' || to_char(v.vervallen_op, 'DD-MM-YYYY') END, v.vastgelegd_op, NULL::uuid
FROM toezichtinformatieverzoek v
UNION ALL
SELECT i.gemeente, (stap.inhoud ->> 'datum')::date, 'INDEPLAATSSTELLING', stap.naam || ', spoor ' || i.spoor,
    stap.inhoud ->> 'motivering', (stap.inhoud ->> 'vastgelegdOp')::timestamptz, NULL::uuid
FROM indeplaatsstelling i,
    LATERAL (VALUES ('Voornemen tot indeplaatsstelling', i.inhoud::jsonb -> 'voornemen'),
                    ('Besluit tot indeplaatsstelling', i.inhoud::jsonb -> 'besluit'),
                    ('Indeplaatsstelling beëindigd (' || lower(i.inhoud::jsonb -> 'einde' ->> 'wijze') || ')', i.inhoud::jsonb -> 'einde'))
        stap (naam, inhoud)
WHERE stap.inhoud ->> 'datum' IS NOT NULL
UNION ALL
SELECT i.gemeente, (i.inhoud::jsonb ->> 'uitvoeringSinds')::date, 'INDEPLAATSSTELLING',
    'De provincie handelt in de plaats van de gemeente, spoor ' || i.spoor, NULL, 'infinity'::timestamptz, NULL::uuid
FROM indeplaatsstelling i WHERE i.inhoud::jsonb ->> 'uitvoeringSinds' IS NOT NULL
UNION ALL
SELECT i.gemeente, (stap ->> 'bekendgemaaktOp')::date, 'INDEPLAATSSTELLING', 'Openbaar bekendgemaakt, spoor ' || i.spoor,
    stap ->> 'vindplaats', 'infinity'::timestamptz, NULL::uuid
FROM indeplaatsstelling i,
    LATERAL (VALUES (i.inhoud::jsonb -> 'voornemen' -> 'waarborgen'), (i.inhoud::jsonb -> 'besluit' -> 'waarborgen')) w (stap)
WHERE stap ->> 'bekendgemaaktOp' IS NOT NULL
UNION ALL
SELECT i.gemeente, (stap ->> 'afschriftRaadOp')::date, 'INDEPLAATSSTELLING', 'Afschrift aan de raad, spoor ' || i.spoor,
    NULL, 'infinity'::timestamptz, NULL::uuid
FROM indeplaatsstelling i,
    LATERAL (VALUES (i.inhoud::jsonb -> 'voornemen' -> 'waarborgen'), (i.inhoud::jsonb -> 'besluit' -> 'waarborgen')) w (stap)
WHERE stap ->> 'afschriftRaadOp' IS NOT NULL
UNION ALL
SELECT m.gemeente, m.datum, 'INDEPLAATSSTELLING', 'Verzoek van de minister (artikel 124a)',
    concat_ws('; ', m.toelichting, 'uiterlijk ' || to_char(m.uiterlijk, 'DD-MM-YYYY')), m.vastgelegd_op, NULL::uuid
FROM ministerverzoek m
UNION ALL
SELECT m.gemeente, m.overgegaan_op, 'INDEPLAATSSTELLING', 'De bevoegdheid gaat over op de minister (artikel 124a)', NULL, m.vastgelegd_op, NULL::uuid
FROM ministerverzoek m WHERE m.overgegaan_op IS NOT NULL
UNION ALL
SELECT h.gemeente, h.datum, 'HERINNERING',
    'Herinnering: ' || h.omschrijving, to_char(h.einde, 'DD-MM-YYYY'), h.vastgelegd_op, NULL::uuid
FROM herinnering h
) alles;
