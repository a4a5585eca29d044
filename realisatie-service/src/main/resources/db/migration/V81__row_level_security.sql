-- SPDX-License-Identifier: EUPL-1.2
-- A provincie sees the rows of the gemeenten that lie or have lain in it; a gemeente sees its own. What is about no gemeente is for everyone: those tables have no policy
-- and stand in the test over the catalogue, each with its reason.

-- In which provincies the register ever said that a gemeente lies; gemeente itself knows the last.
CREATE TABLE gemeente_ooit_in (
    gemeente  text NOT NULL,
    provincie text NOT NULL,
    PRIMARY KEY (provincie, gemeente)
);
INSERT INTO gemeente_ooit_in (gemeente, provincie) SELECT code, provincie FROM gemeente;
CREATE FUNCTION onthoud_provincie() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    INSERT INTO gemeente_ooit_in (gemeente, provincie) VALUES (NEW.code, NEW.provincie) ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER provincie_onthouden AFTER INSERT OR UPDATE ON gemeente FOR EACH ROW EXECUTE FUNCTION onthoud_provincie();

CREATE FUNCTION zichtbare_gemeenten(provincies text[], gemeenten text[]) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT coalesce(string_agg(code, ','), '') FROM (
        SELECT unnest(gemeenten) AS code
        UNION SELECT p.gemeente FROM gemeente_ooit_in p WHERE p.provincie = ANY (provincies)) zichtbaar
$$;

-- What is recorded about a gemeente is recorded by the provincie in which it lies, or for one that is no more: lay last.
CREATE OR REPLACE FUNCTION legt_vast(welke text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT ziet_alles() OR welke IN (SELECT ziet_als_gemeente())
        OR EXISTS (SELECT 1 FROM gemeente g WHERE g.code = welke AND g.provincie IN (SELECT ziet_provincies()))
$$;

DO $$
DECLARE tabel text;
BEGIN
    FOREACH tabel IN ARRAY ARRAY['realisatie', 'signalering', 'betwisting'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabel);
        EXECUTE format('CREATE POLICY toegang ON %I USING ((SELECT ziet_alles()) OR gemeente IN (SELECT ziet_gemeenten()))', tabel);
    END LOOP;
    FOREACH tabel IN ARRAY ARRAY['betwistingstap', 'bewijsstuk'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabel);
        EXECUTE format('CREATE POLICY toegang ON %I USING ((SELECT ziet_alles()) OR EXISTS (SELECT 1 FROM betwisting b WHERE b.id = %I.betwisting))', tabel, tabel);
    END LOOP;
    -- a file holds every gemeente, and so does what is said of its lines
    FOREACH tabel IN ARRAY ARRAY['bestandsdeel', 'bestandsfout', 'regelfout', 'opmerking'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabel);
        EXECUTE format('CREATE POLICY toegang ON %I USING ((SELECT ziet_alles()))', tabel);
    END LOOP;
END $$;

-- Of which gemeente a mutatie is that a withdrawal is about; read past the policy, which would ask itself otherwise.
CREATE FUNCTION gemeente_van_mutatie(welke text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT coalesce(h.telt_voor, h.gemeente) FROM huisvesting h WHERE h.id = welke $$;
REVOKE ALL ON FUNCTION gemeente_van_mutatie(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION gemeente_van_mutatie(text) TO "${app}";

ALTER TABLE huisvesting ENABLE ROW LEVEL SECURITY;
CREATE POLICY toegang ON huisvesting USING ((SELECT ziet_alles())
    OR telt_voor IN (SELECT ziet_gemeenten()) OR gemeente IN (SELECT ziet_gemeenten()) OR koppelgemeente IN (SELECT ziet_gemeenten())
    OR gemeente IS NULL AND gemeente_van_mutatie(betreft) IN (SELECT ziet_gemeenten()));

-- A levering of COA is about all gemeenten and names none here; one that took over a betwisting is of that gemeente.
ALTER TABLE levering ENABLE ROW LEVEL SECURITY;
CREATE POLICY toegang ON levering USING ((SELECT ziet_alles())
    OR bron ~ '^betwisting [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
        AND EXISTS (SELECT 1 FROM betwisting b WHERE b.id = substr(levering.bron, 12)::uuid));
CREATE POLICY lezen ON levering FOR SELECT
    USING ((SELECT ziet_iets()) AND bron !~ '^betwisting [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$');
ALTER TABLE ontvangst ENABLE ROW LEVEL SECURITY;
CREATE POLICY toegang ON ontvangst USING ((SELECT ziet_alles()) OR EXISTS (SELECT 1 FROM levering l WHERE l.id = ontvangst.levering));
