-- SPDX-License-Identifier: EUPL-1.2
-- The tijdlijn as known at a moment: each line holds from bekend_van until bekend_tot. A line that changed since is there more than once, each
-- time with what was known then. Of what is kept by the day only (letters, termijnen, notices) the day counts.

CREATE OR REPLACE VIEW tijdlijn AS
SELECT alles.gemeente, alles.datum, alles.soort, alles.titel, alles.toelichting, alles.volgorde, alles.bron,
    array_position(ARRAY['TAAKSTELLING', 'CIJFER', 'OVERLEG', 'PLAN', 'AFSPRAAK', 'TOEZICHTINFORMATIE', 'BEOORDELING', 'BESLUIT',
        'INDEPLAATSSTELLING', 'BRIEF', 'TERMIJN', 'HERINNERING'], alles.soort) AS rang,
    alles.bekend_van, alles.bekend_tot
FROM (
SELECT r.gemeente, r.peildatum AS datum, 'CIJFER' AS soort, 'Cijfers over ' || r.halfjaar || ': ' || r.gehuisvest || ' gehuisvest' AS titel,
    r.bron || CASE r.status WHEN 'DEFINITIEF' THEN '' ELSE ' (voorlopig)' END AS toelichting, r.vastgelegd_op AS volgorde, NULL::uuid AS bron,
    r.vastgelegd_op AS bekend_van, coalesce((SELECT later.vastgelegd_op FROM realisatie later WHERE later.gemeente = r.gemeente AND later.halfjaar = r.halfjaar
        AND later.peildatum = r.peildatum AND later.versie > r.versie ORDER BY later.versie LIMIT 1), 'infinity') AS bekend_tot
FROM realisatie r
UNION ALL
SELECT t.gemeente, t.datum, 'TAAKSTELLING',
    CASE t.soort WHEN 'VASTSTELLING' THEN 'Taakstelling ' ELSE initcap(t.soort) || ' van de taakstelling ' END
        || t.halfjaar || ': ' || t.aantal, t.bron, t.vastgelegd_op, NULL::uuid,
    t.vastgelegd_op, 'infinity'::timestamptz
FROM taakstelling t
UNION ALL
SELECT b.gemeente, b.datum, 'BESLUIT',
    CASE WHEN b.trede IS NOT NULL
        THEN 'Besluit over ' || b.halfjaar || ': trede ' || b.trede || coalesce(', ' || (b.inhoud::jsonb -> 'inhoud' ->> 'tredeNaam'), '')
        ELSE 'Besluit over ' || b.halfjaar || ': ' || lower(b.soort) END,
    b.inhoud::jsonb ->> 'motivering', b.vastgelegd_op, NULL::uuid,
    b.vastgelegd_op, 'infinity'::timestamptz
FROM besluit b
UNION ALL
SELECT b.gemeente, (b.gemaakt_op AT TIME ZONE 'Europe/Amsterdam')::date, 'BEOORDELING',
    'Voorstel over ' || b.halfjaar || ': trede ' || (b.inhoud::jsonb ->> 'voorgesteldeTrede'),
    b.inhoud::jsonb -> 'oordeel' ->> 'woord', b.gemaakt_op, NULL::uuid,
    b.gemaakt_op, 'infinity'::timestamptz
FROM beoordeling b
UNION ALL
SELECT g.code, b.datum_verzending, 'BRIEF', 'Brief verzonden: ' || b.onderwerp, 'kenmerk ' || b.kenmerk,
    b.datum_verzending::timestamp AT TIME ZONE 'Europe/Amsterdam' + interval '18 hours', NULL::uuid,
    b.datum_verzending::timestamp AT TIME ZONE 'Europe/Amsterdam', 'infinity'::timestamptz
FROM dossierbrief b JOIN gemeente g ON g.code = b.gemeente OR b.gemeente IS NULL AND g.provincie = b.provincie
UNION ALL
SELECT o.gemeente, coalesce(o.van, (o.vastgelegd_op AT TIME ZONE 'Europe/Amsterdam')::date), 'OVERLEG',
    initcap(o.soort) || ' overleg' || CASE WHEN o.datum IS NULL THEN ' ' || o.aanduiding ELSE '' END || coalesce(': ' || o.onderwerp, ''),
    nullif(concat_ws('; ', o.uitkomst, o.afspraken, nullif(array_to_string(o.deelnemers, ', '), '')), ''), o.vastgelegd_op, NULL::uuid,
    o.vastgelegd_op, coalesce((SELECT min(nieuw.vastgelegd_op) FROM overleg nieuw WHERE nieuw.vervangt = o.id), 'infinity')
FROM overleg o
UNION ALL
SELECT p.gemeente, p.datum, 'PLAN',
    'Plan van aanpak ' || CASE p.status WHEN 'BIJSTELLING_GEVRAAGD' THEN 'bijstelling gevraagd' ELSE lower(p.status) END
        || CASE WHEN p.halfjaren = '{}' THEN '' ELSE ' (' || array_to_string(p.halfjaren, ', ') || ')' END,
    nullif(concat_ws('; ', p.toelichting, 'uiterlijk ' || to_char(p.uiterlijk, 'DD-MM-YYYY')), ''), p.vastgelegd_op, NULL::uuid,
    p.vastgelegd_op, 'infinity'::timestamptz
FROM planstap p
UNION ALL
SELECT p.gemeente, v.gemeld_op, 'PLAN', 'Maatregel ' || v.maatregel || ' van het plan loopt vertraging op',
    concat_ws('; ', v.toelichting, 'gereed ' || to_char(v.gereed_op, 'DD-MM-YYYY')), v.vastgelegd_op, NULL::uuid,
    v.vastgelegd_op, 'infinity'::timestamptz
FROM planvertraging v JOIN planstap p ON p.id = v.plan
UNION ALL
SELECT a.gemeente, a.datum, 'AFSPRAAK',
    'Afspraak over ' || a.halfjaar || ': ' || concat_ws(' en ', nullif(a.waarvan_achterstand, 0) || ' van de achterstand',
        nullif(a.waarvan_lopend, 0) || ' van de taakstelling', a.percentage_lopend || '% van de taakstelling'),
    a.toelichting, a.vastgelegd_op, a.id,
    a.vastgelegd_op, a.vervallen_op::timestamp AT TIME ZONE 'Europe/Amsterdam'
FROM afspraak a
WHERE a.vervallen_op::timestamp AT TIME ZONE 'Europe/Amsterdam' > a.vastgelegd_op
UNION ALL
SELECT a.gemeente, a.datum, 'AFSPRAAK',
    'Afspraak over ' || a.halfjaar || ': ' || concat_ws(' en ', nullif(a.waarvan_achterstand, 0) || ' van de achterstand',
        nullif(a.waarvan_lopend, 0) || ' van de taakstelling', a.percentage_lopend || '% van de taakstelling'),
    nullif(concat_ws('; ', a.toelichting, 'vervallen op ' || to_char(a.vervallen_op, 'DD-MM-YYYY')), ''), a.vastgelegd_op, a.id,
    greatest(a.vastgelegd_op, coalesce(a.vervallen_op::timestamp AT TIME ZONE 'Europe/Amsterdam', a.vastgelegd_op)), 'infinity'::timestamptz
FROM afspraak a
UNION ALL
SELECT t.gemeente, t.start, 'TERMIJN', 'Termijn begint: ' || t.naam,
    nullif(concat_ws('; ', t.aantal || ' ' || CASE WHEN t.aantal = 1 THEN
        CASE t.eenheid WHEN 'WEKEN' THEN 'week' WHEN 'DAGEN' THEN 'dag' WHEN 'WERKDAGEN' THEN 'werkdag' ELSE 'maand' END ELSE lower(t.eenheid) END, t.reden), ''), t.start::timestamp AT TIME ZONE 'Europe/Amsterdam' + interval '19 hours', NULL::uuid,
    t.start::timestamp AT TIME ZONE 'Europe/Amsterdam', 'infinity'::timestamptz
FROM termijn t WHERE t.start IS NOT NULL
UNION ALL
SELECT t.gemeente, laatste.dag, 'TERMIJN', 'Laatste dag van de termijn: ' || t.naam, gekomen.tekst,
    laatste.dag::timestamp AT TIME ZONE 'Europe/Amsterdam' + interval '23 hours', NULL::uuid,
    greatest(laatste.van, gekomen.van), least(laatste.tot, gekomen.tot)
FROM termijn t
LEFT JOIN termijnontvangst o ON o.termijn = t.id
CROSS JOIN LATERAL (
    -- as it was first, and after each verlenging
    SELECT CASE WHEN verlengd.op IS NULL THEN t.einde ELSE t.eerste_einde END AS dag,
        t.start::timestamp AT TIME ZONE 'Europe/Amsterdam' AS van, coalesce(verlengd.op, 'infinity') AS tot
    FROM (SELECT min(v.vastgelegd_op) AS op FROM verlenging v WHERE v.termijn = t.id) verlengd
    UNION ALL
    SELECT CASE WHEN volgende.op IS NULL THEN t.einde ELSE v.tot END, v.vastgelegd_op, coalesce(volgende.op, 'infinity')
    FROM verlenging v
    CROSS JOIN LATERAL (SELECT min(w.vastgelegd_op) AS op FROM verlenging w WHERE w.termijn = v.termijn AND w.nummer > v.nummer) volgende
    WHERE v.termijn = t.id) laatste
CROSS JOIN LATERAL (VALUES
    (NULL, '-infinity'::timestamptz, coalesce(o.ontvangen_op::timestamp AT TIME ZONE 'Europe/Amsterdam', 'infinity')),
    ('ontvangen op ' || to_char(o.ontvangen_op, 'DD-MM-YYYY'), o.ontvangen_op::timestamp AT TIME ZONE 'Europe/Amsterdam', 'infinity'))
    gekomen (tekst, van, tot)
WHERE t.einde IS NOT NULL AND gekomen.van IS NOT NULL AND greatest(laatste.van, gekomen.van) < least(laatste.tot, gekomen.tot)
UNION ALL
SELECT t.gemeente, v.datum, 'TERMIJN',
    'Termijn verlengd tot en met ' || to_char(v.tot, 'DD-MM-YYYY') || ': ' || t.naam || CASE WHEN v.ultimatum THEN ' (ultimatum)' ELSE '' END,
    v.reden, v.vastgelegd_op, NULL::uuid,
    v.vastgelegd_op, 'infinity'::timestamptz
FROM verlenging v JOIN termijn t ON t.id = v.termijn
UNION ALL
SELECT t.gemeente, t.vervallen_op, 'TERMIJN', 'Termijn vervalt: ' || t.naam, t.vervalreden,
    t.vervallen_op::timestamp AT TIME ZONE 'Europe/Amsterdam' + interval '20 hours', NULL::uuid,
    t.vervallen_op::timestamp AT TIME ZONE 'Europe/Amsterdam', 'infinity'::timestamptz
FROM termijn t WHERE t.vervallen_op IS NOT NULL
UNION ALL
SELECT i.gemeente, i.ontvangen_op, 'TOEZICHTINFORMATIE', 'Toezichtinformatie over ' || i.halfjaar || ' ontvangen',
    'vastgesteld door het college op ' || to_char(i.vastgesteld_op, 'DD-MM-YYYY'), i.vastgelegd_op, NULL::uuid,
    i.vastgelegd_op, 'infinity'::timestamptz
FROM toezichtinformatie i
UNION ALL
SELECT v.gemeente, v.uiterlijk, 'TOEZICHTINFORMATIE', 'Laatste dag voor toezichtinformatie over ' || v.halfjaar,
    NULL, v.vastgelegd_op, NULL::uuid,
    v.vastgelegd_op, v.vervallen_op::timestamp AT TIME ZONE 'Europe/Amsterdam'
FROM toezichtinformatieverzoek v
WHERE v.vervallen_op::timestamp AT TIME ZONE 'Europe/Amsterdam' > v.vastgelegd_op
UNION ALL
SELECT v.gemeente, v.uiterlijk, 'TOEZICHTINFORMATIE', 'Laatste dag voor toezichtinformatie over ' || v.halfjaar,
    CASE WHEN v.vervallen_op IS NULL THEN NULL ELSE 'vervallen op ' || to_char(v.vervallen_op, 'DD-MM-YYYY') END, v.vastgelegd_op, NULL::uuid,
    greatest(v.vastgelegd_op, coalesce(v.vervallen_op::timestamp AT TIME ZONE 'Europe/Amsterdam', v.vastgelegd_op)), 'infinity'::timestamptz
FROM toezichtinformatieverzoek v
UNION ALL
SELECT i.gemeente, (stap.inhoud ->> 'datum')::date, 'INDEPLAATSSTELLING', stap.naam || ', spoor ' || i.spoor,
    stap.inhoud ->> 'motivering', (stap.inhoud ->> 'vastgelegdOp')::timestamptz, NULL::uuid,
    (stap.inhoud ->> 'vastgelegdOp')::timestamptz, 'infinity'::timestamptz
FROM indeplaatsstelling i,
    LATERAL (VALUES ('Voornemen tot indeplaatsstelling', i.inhoud::jsonb -> 'voornemen'),
                    ('Besluit tot indeplaatsstelling', i.inhoud::jsonb -> 'besluit'),
                    ('Indeplaatsstelling beëindigd (' || lower(i.inhoud::jsonb -> 'einde' ->> 'wijze') || ')', i.inhoud::jsonb -> 'einde'))
        stap (naam, inhoud)
WHERE stap.inhoud ->> 'datum' IS NOT NULL
UNION ALL
SELECT i.gemeente, (i.inhoud::jsonb ->> 'uitvoeringSinds')::date, 'INDEPLAATSSTELLING',
    'De provincie handelt in de plaats van de gemeente, spoor ' || i.spoor, NULL, 'infinity'::timestamptz, NULL::uuid,
    (i.inhoud::jsonb ->> 'uitvoeringSinds')::timestamp AT TIME ZONE 'Europe/Amsterdam', 'infinity'::timestamptz
FROM indeplaatsstelling i WHERE i.inhoud::jsonb ->> 'uitvoeringSinds' IS NOT NULL
UNION ALL
SELECT i.gemeente, (stap ->> 'bekendgemaaktOp')::date, 'INDEPLAATSSTELLING', 'Openbaar bekendgemaakt, spoor ' || i.spoor,
    stap ->> 'vindplaats', 'infinity'::timestamptz, NULL::uuid,
    (stap ->> 'bekendgemaaktOp')::timestamp AT TIME ZONE 'Europe/Amsterdam', 'infinity'::timestamptz
FROM indeplaatsstelling i,
    LATERAL (VALUES (i.inhoud::jsonb -> 'voornemen' -> 'waarborgen'), (i.inhoud::jsonb -> 'besluit' -> 'waarborgen')) w (stap)
WHERE stap ->> 'bekendgemaaktOp' IS NOT NULL
UNION ALL
SELECT i.gemeente, (stap ->> 'afschriftRaadOp')::date, 'INDEPLAATSSTELLING', 'Afschrift aan de raad, spoor ' || i.spoor,
    NULL, 'infinity'::timestamptz, NULL::uuid,
    (stap ->> 'afschriftRaadOp')::timestamp AT TIME ZONE 'Europe/Amsterdam', 'infinity'::timestamptz
FROM indeplaatsstelling i,
    LATERAL (VALUES (i.inhoud::jsonb -> 'voornemen' -> 'waarborgen'), (i.inhoud::jsonb -> 'besluit' -> 'waarborgen')) w (stap)
WHERE stap ->> 'afschriftRaadOp' IS NOT NULL
UNION ALL
SELECT m.gemeente, m.datum, 'INDEPLAATSSTELLING', 'Verzoek van de minister (artikel 124a)',
    concat_ws('; ', m.toelichting, 'uiterlijk ' || to_char(m.uiterlijk, 'DD-MM-YYYY')), m.vastgelegd_op, NULL::uuid,
    m.vastgelegd_op, 'infinity'::timestamptz
FROM ministerverzoek m
UNION ALL
SELECT m.gemeente, m.overgegaan_op, 'INDEPLAATSSTELLING', 'De bevoegdheid gaat over op de minister (artikel 124a)', NULL, m.vastgelegd_op, NULL::uuid,
    greatest(m.vastgelegd_op, m.overgegaan_op::timestamp AT TIME ZONE 'Europe/Amsterdam'), 'infinity'::timestamptz
FROM ministerverzoek m WHERE m.overgegaan_op IS NOT NULL
UNION ALL
SELECT h.gemeente, h.datum, 'HERINNERING',
    'Herinnering: ' || h.omschrijving, to_char(h.einde, 'DD-MM-YYYY'), h.vastgelegd_op, NULL::uuid,
    h.vastgelegd_op, 'infinity'::timestamptz
FROM herinnering h
) alles;
