-- SPDX-License-Identifier: EUPL-1.2
-- Who asks, as the service tells it at the begin of each transaction (AccessOnAcquire). Where nothing was told nothing is seen. The scripts of the service make a
-- policy for each table with rows of one gemeente or provincie; they ask "(SELECT ziet_alles())" and so once a statement, not once a row.

CREATE FUNCTION ziet_alles() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(current_setting('trede.toegang', true), '') = 'alles' $$;

-- Codes of provincies whose own rows may be seen.
CREATE FUNCTION ziet_provincies() RETURNS SETOF text LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT unnest(string_to_array(nullif(current_setting('trede.provincies', true), ''), ',')) $$;

-- Codes of gemeenten whose rows may be seen: those asked for, and those of the provincies.
CREATE FUNCTION ziet_gemeenten() RETURNS SETOF text LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT unnest(string_to_array(nullif(current_setting('trede.gemeenten', true), ''), ',')) $$;

-- The gemeenten of the token itself, of who belongs to a gemeente and to no provincie.
CREATE FUNCTION ziet_als_gemeente() RETURNS SETOF text LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT unnest(string_to_array(nullif(current_setting('trede.eigen_gemeenten', true), ''), ',')) $$;

-- Who was let in for anything at all.
CREATE FUNCTION ziet_iets() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(current_setting('trede.toegang', true), '') <> '' $$;

-- Whether something may be recorded about this gemeente: of what was or will be of a provincie it sees more than it may change. A service that knows in which
-- provincie a gemeente lies says so itself.
CREATE FUNCTION legt_vast(welke text) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT ziet_alles() OR welke IN (SELECT ziet_gemeenten()) $$;

-- Events hold figures of every gemeente: whoever records something adds its events, only the relay reads them.
ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
CREATE POLICY toevoegen ON outbox FOR INSERT WITH CHECK (true);
CREATE POLICY toegang ON outbox USING ((SELECT ziet_alles()));
