-- SPDX-License-Identifier: EUPL-1.2
-- The same rows as before, but looked up for each termijn that is asked for: of twenty years of termijnen and documents of a whole country
-- the join took longer than a page may.

CREATE OR REPLACE VIEW termijnontvangst AS
SELECT t.id AS termijn, o.ontvangen_op
FROM termijn t
CROSS JOIN LATERAL (
    SELECT min(binnen.datum) AS ontvangen_op
    FROM (
        SELECT p.datum, p.status = 'ONTVANGEN' AS zelf FROM planstap p
        WHERE t.document = 'PLAN_VAN_AANPAK' AND p.gemeente = t.gemeente AND p.status IN ('ONTVANGEN', 'ONVOLDOENDE', 'AANVAARD')
        UNION ALL
        SELECT i.ontvangen_op, true FROM toezichtinformatie i
        WHERE t.document = 'TOEZICHTINFORMATIE' AND i.gemeente = t.gemeente
    ) binnen
    WHERE (binnen.datum > t.start OR binnen.datum = t.start AND binnen.zelf)
        AND (t.vervallen_op IS NULL OR binnen.datum <= t.vervallen_op)
) o
WHERE o.ontvangen_op IS NOT NULL;

CREATE INDEX afspraak_datum ON afspraak (datum);
CREATE INDEX overleg_vervangt ON overleg (vervangt) WHERE vervangt IS NOT NULL;
