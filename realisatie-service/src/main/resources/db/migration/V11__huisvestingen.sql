-- SPDX-License-Identifier: EUPL-1.2
-- Single huisvestingen, as mutaties bring them: rows are added, and marked when another takes their place. Numbers are persons.

CREATE TABLE huisvesting (
    id             text COLLATE "C" PRIMARY KEY,
    -- what it says; all null for a withdrawal
    gemeente       text COLLATE "C",
    koppelgemeente text COLLATE "C",
    datum          date,
    aantal         integer CHECK (aantal > 0),
    soort          text COLLATE "C",
    -- the gemeente that the telregels count it for; null: it does not count
    telt_voor      text COLLATE "C",
    -- id of what it replaces or withdraws
    betreft        text COLLATE "C" CHECK (betreft <> id),
    -- the receipt and the line that brought it. No foreign key: it would be checked row by row, and receipts are never removed
    ontvangst      bigint NOT NULL,
    regel          integer NOT NULL,
    -- null: parked until what it is about has come
    actief_vanaf   timestamptz,
    -- when another took its place; null while it stands
    vervallen_op   timestamptz,
    CHECK (num_nulls(gemeente, datum, aantal, soort) IN (0, 4)),
    CHECK (gemeente IS NOT NULL OR betreft IS NOT NULL)
);
-- one mutatie has at most one that takes its place
CREATE UNIQUE INDEX huisvesting_betreft ON huisvesting (betreft) WHERE betreft IS NOT NULL;
CREATE INDEX huisvesting_telling ON huisvesting (telt_voor, datum) WHERE telt_voor IS NOT NULL;
CREATE INDEX huisvesting_regel ON huisvesting (ontvangst, regel);
CREATE INDEX huisvesting_geparkeerd ON huisvesting (ontvangst, regel) WHERE actief_vanaf IS NULL;

CREATE FUNCTION halfjaar_begin(dag date) RETURNS date LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN make_date(extract(year FROM dag)::integer, CASE WHEN extract(month FROM dag) <= 6 THEN 1 ELSE 7 END, 1);
CREATE FUNCTION halfjaar_van(dag date) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN to_char(extract(year FROM dag), 'FM0000') || CASE WHEN extract(month FROM dag) <= 6 THEN '-I' ELSE '-II' END;
