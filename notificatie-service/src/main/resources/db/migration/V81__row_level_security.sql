-- SPDX-License-Identifier: EUPL-1.2
-- A provincie sees its own letters and the standen of the gemeenten that lie or have lain in it; a gemeente sees the letters that were sent to it.

-- Read past the policy of stand, which asks for the answer.
CREATE FUNCTION zichtbare_gemeenten(provincies text[], gemeenten text[]) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT coalesce(string_agg(code, ','), '') FROM (
        SELECT unnest(gemeenten) AS code
        UNION SELECT s.gemeente FROM stand s WHERE s.provincie = ANY (provincies)) zichtbaar
$$;
REVOKE ALL ON FUNCTION zichtbare_gemeenten(text[], text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION zichtbare_gemeenten(text[], text[]) TO "${app}";

ALTER TABLE stand ENABLE ROW LEVEL SECURITY;
CREATE POLICY toegang ON stand USING ((SELECT ziet_alles()) OR gemeente IN (SELECT ziet_gemeenten()));

ALTER TABLE brief ENABLE ROW LEVEL SECURITY;
CREATE POLICY toegang ON brief USING ((SELECT ziet_alles()) OR provincie IN (SELECT ziet_provincies()));
CREATE POLICY ontvangen ON brief FOR SELECT USING (status = 'VERZONDEN' AND gemeente IN (SELECT ziet_als_gemeente()));

DO $$
DECLARE tabel text;
BEGIN
    -- how a letter came about is of the provincie; what was sent is also of who got it
    FOREACH tabel IN ARRAY ARRAY['brief_versie', 'mailopdracht', 'gebruikte_stand', 'achterhaald_cijfer'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabel);
        EXECUTE format('CREATE POLICY toegang ON %I USING ((SELECT ziet_alles())
            OR EXISTS (SELECT 1 FROM brief b WHERE b.id = %I.brief AND b.provincie IN (SELECT ziet_provincies())))', tabel, tabel);
    END LOOP;
END $$;
ALTER TABLE verzonden_brief ENABLE ROW LEVEL SECURITY;
CREATE POLICY toegang ON verzonden_brief
    USING ((SELECT ziet_alles()) OR EXISTS (SELECT 1 FROM brief b WHERE b.id = verzonden_brief.brief));

-- Part of a run is a gemeente or a letter; a run over all provincies that someone may see is seen by who sees a part of it. It is there before its parts are.
ALTER TABLE reeksdeel ENABLE ROW LEVEL SECURITY;
CREATE POLICY toegang ON reeksdeel USING ((SELECT ziet_alles())
    OR brief IS NULL AND gemeente IN (SELECT ziet_gemeenten()) OR EXISTS (SELECT 1 FROM brief b WHERE b.id = reeksdeel.brief));
ALTER TABLE brievenreeks ENABLE ROW LEVEL SECURITY;
CREATE POLICY toevoegen ON brievenreeks FOR INSERT WITH CHECK (provincie IS NULL AND (SELECT ziet_iets()));
CREATE POLICY toegang ON brievenreeks USING ((SELECT ziet_alles()) OR provincie IN (SELECT ziet_provincies())
    OR provincie IS NULL AND EXISTS (SELECT 1 FROM reeksdeel d WHERE d.reeks = brievenreeks.id));
