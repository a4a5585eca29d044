-- SPDX-License-Identifier: EUPL-1.2
-- A provincie sees the rows of the gemeenten that lie or have lain in it and its own; a gemeente sees its own. What is national or about the register is for everyone:
-- those tables have no policy and stand in the test over the catalogue, each with its reason.

-- Codes of these gemeenten and of those that by the register lie, have lain or are going to lie in these provincies, with commas between.
CREATE FUNCTION zichtbare_gemeenten(provincies text[], gemeenten text[]) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT coalesce(string_agg(code, ','), '') FROM (
        SELECT unnest(gemeenten) AS code
        UNION SELECT g.code FROM gemeente g WHERE g.provincie = ANY (provincies)
        UNION SELECT w.gemeente FROM provinciewijziging w
            WHERE w.vervangen_op IS NULL AND (w.van = ANY (provincies) OR w.naar = ANY (provincies))) zichtbaar
$$;

DO $$
DECLARE tabel text;
BEGIN
    FOREACH tabel IN ARRAY ARRAY['taakstelling', 'vrijstelling', 'ruilingdeel', 'verdelingsvoorstel_regel', 'bijstelling_regel', 'circulairecijfer', 'circulairefout'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabel);
        EXECUTE format('CREATE POLICY toegang ON %I USING ((SELECT ziet_alles()) OR gemeente IN (SELECT ziet_gemeenten()))', tabel);
    END LOOP;
END $$;

ALTER TABLE amv_taakstelling ENABLE ROW LEVEL SECURITY;
CREATE POLICY toegang ON amv_taakstelling
    USING ((SELECT ziet_alles()) OR gebied IN (SELECT ziet_gemeenten()) OR gebied IN (SELECT ziet_provincies()));

-- A ruiling is seen by who sees one of its parts; it is there before its parts are.
ALTER TABLE ruiling ENABLE ROW LEVEL SECURITY;
CREATE POLICY toevoegen ON ruiling FOR INSERT WITH CHECK ((SELECT ziet_iets()));
CREATE POLICY toegang ON ruiling
    USING ((SELECT ziet_alles()) OR EXISTS (SELECT 1 FROM ruilingdeel d WHERE d.ruiling = ruiling.id));

-- The lines of an annex as they came hold every gemeente.
ALTER TABLE circulaireregel ENABLE ROW LEVEL SECURITY;
CREATE POLICY toegang ON circulaireregel USING ((SELECT ziet_alles()));
