-- SPDX-License-Identifier: EUPL-1.2
-- How the dossier is read: which document met which termijn, and every day on which something is due.

CREATE VIEW termijnontvangst AS
SELECT t.id AS termijn, min(o.datum) AS ontvangen_op
FROM termijn t
JOIN (
    SELECT gemeente, 'PLAN_VAN_AANPAK' AS document, datum, status = 'ONTVANGEN' AS binnen FROM planstap
    WHERE status IN ('ONTVANGEN', 'ONVOLDOENDE', 'AANVAARD')
    UNION ALL
    SELECT gemeente, 'TOEZICHTINFORMATIE', ontvangen_op, true FROM toezichtinformatie
) o ON o.gemeente = t.gemeente AND o.document = t.document
    AND (o.datum > t.start OR o.datum = t.start AND o.binnen)
    AND (t.vervallen_op IS NULL OR o.datum <= t.vervallen_op)
GROUP BY t.id;

CREATE VIEW vervaldag AS
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
FROM indeplaatsstelling i, jsonb_array_elements(i.inhoud::jsonb -> 'onderdelen') deel;
