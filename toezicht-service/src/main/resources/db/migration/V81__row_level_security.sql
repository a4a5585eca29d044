-- SPDX-License-Identifier: EUPL-1.2
-- A provincie sees the rows of the gemeenten that lie or have lain in it and its own; a gemeente sees its own. The register and what is national are for everyone:
-- those tables have no policy and stand in the test over the catalogue, each with its reason.

-- Codes of these gemeenten, of those that by the register lie, have lain or are going to lie in these provincies, and of those that went into one of these: their saldo
-- is part of it. In plpgsql, which keeps its plan: it is asked in every transaction.
CREATE FUNCTION zichtbare_gemeenten(provincies text[], gemeenten text[]) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (
        WITH RECURSIVE overgang AS MATERIALIZED (
            SELECT h.gemeente, o ->> 'gemeente' AS naar FROM herindeling h, jsonb_array_elements(h.opvolgers) o),
        zichtbaar (code) AS (
            SELECT eigen.code FROM (
                SELECT unnest(gemeenten) AS code
                UNION SELECT g.code FROM gemeente g WHERE g.provincie = ANY (provincies)
                UNION SELECT v.code FROM gemeente_versie v WHERE v.provincie = ANY (provincies)
                UNION SELECT w.gemeente FROM provinciewijziging w WHERE w.van = ANY (provincies) OR w.naar = ANY (provincies)) eigen
            UNION
            SELECT o.gemeente FROM zichtbaar z JOIN overgang o ON o.naar = z.code)
        SELECT coalesce(string_agg(zichtbaar.code, ','), '') FROM zichtbaar);
END $$;

-- What is recorded about a gemeente is recorded by the provincie in which it lies on that day, or for one that is no more: lay last.
CREATE OR REPLACE FUNCTION legt_vast(welke text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT ziet_alles() OR welke IN (SELECT ziet_als_gemeente()) OR EXISTS (
        SELECT 1 FROM gemeente_in_provincie p
        WHERE p.gemeente = welke AND p.provincie IN (SELECT ziet_provincies())
            AND p.van <= (now() AT TIME ZONE 'Europe/Amsterdam')::date AND p.tot > (now() AT TIME ZONE 'Europe/Amsterdam')::date)
$$;

DO $$
DECLARE tabel text;
BEGIN
    FOREACH tabel IN ARRAY ARRAY['openingsstand', 'taakstelling', 'realisatie', 'stand', 'overleg', 'planstap', 'afspraak', 'termijn', 'beoordeling', 'besluit',
            'toezichtinformatie', 'toezichtinformatieverzoek', 'indeplaatsstelling', 'ministerverzoek', 'herinnering', 'betwisting'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabel);
        EXECUTE format('CREATE POLICY toegang ON %I USING ((SELECT ziet_alles()) OR gemeente IN (SELECT ziet_gemeenten()))', tabel);
    END LOOP;
    FOREACH tabel IN ARRAY ARRAY['oproep', 'provincieverslag'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabel);
        EXECUTE format('CREATE POLICY toegang ON %I USING ((SELECT ziet_alles()) OR provincie IN (SELECT ziet_provincies()))', tabel);
    END LOOP;
    FOREACH tabel IN ARRAY ARRAY['planeis', 'planmaatregel', 'planvertraging', 'planbestand'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabel);
        EXECUTE format('CREATE POLICY toegang ON %I USING ((SELECT ziet_alles()) OR EXISTS (SELECT 1 FROM planstap p WHERE p.id = %I.plan))', tabel, tabel);
    END LOOP;
END $$;

ALTER TABLE verlenging ENABLE ROW LEVEL SECURITY;
CREATE POLICY toegang ON verlenging
    USING ((SELECT ziet_alles()) OR EXISTS (SELECT 1 FROM termijn t WHERE t.id = verlenging.termijn));

ALTER TABLE indeplaatsstelling_momentopname ENABLE ROW LEVEL SECURITY;
CREATE POLICY toegang ON indeplaatsstelling_momentopname
    USING ((SELECT ziet_alles()) OR EXISTS (SELECT 1 FROM indeplaatsstelling i WHERE i.id = indeplaatsstelling_momentopname.indeplaatsstelling));

-- A letter to all gemeenten of a provincie is of that provincie, and of each of its gemeenten.
ALTER TABLE dossierbrief ENABLE ROW LEVEL SECURITY;
CREATE POLICY toegang ON dossierbrief USING ((SELECT ziet_alles()) OR provincie IN (SELECT ziet_provincies())
    OR gemeente IN (SELECT ziet_gemeenten())
    OR gemeente IS NULL AND provincie IN (SELECT g.provincie FROM gemeente g WHERE g.code IN (SELECT ziet_als_gemeente())));
