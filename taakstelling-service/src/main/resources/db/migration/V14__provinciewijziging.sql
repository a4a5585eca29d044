-- SPDX-License-Identifier: EUPL-1.2
-- Gemeenten that keep their code and go to another province, on any day. gemeente.provincie is the one decided last.

CREATE TABLE provinciewijziging (
    id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    gemeente      text        NOT NULL REFERENCES gemeente,
    datum         date        NOT NULL,
    van           text        NOT NULL CHECK (van ~ '^PV[0-9]{2}$'),
    naar          text        NOT NULL CHECK (naar ~ '^PV[0-9]{2}$'),
    bron          text        NOT NULL CHECK (bron <> ''),
    vastgelegd_op timestamptz NOT NULL,
    vervangen_op  timestamptz
);
CREATE UNIQUE INDEX provinciewijziging_geldend ON provinciewijziging (gemeente, datum) WHERE vervangen_op IS NULL;
COMMENT ON COLUMN provinciewijziging.datum IS 'first day in the new province';
COMMENT ON COLUMN provinciewijziging.naar IS 'equal to van: an earlier one on this day was withdrawn';
COMMENT ON COLUMN provinciewijziging.vervangen_op IS 'when another about the same day took its place; null: it counts';

-- The province in which a gemeente lies on a day.
CREATE FUNCTION provincie_op(welke text, dag date) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT coalesce(
        (SELECT w.van FROM provinciewijziging w
         WHERE w.gemeente = welke AND w.datum > dag AND w.vervangen_op IS NULL ORDER BY w.datum LIMIT 1),
        (SELECT g.provincie FROM gemeente g WHERE g.code = welke))
$$;

-- The province to which the taakstelling of a gemeente over a halfjaar belongs: the one on its last day (rule 12).
CREATE FUNCTION provincie_in(welke text, periode text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT provincie_op(welke, CASE WHEN periode LIKE '%-II'
        THEN make_date(left(periode, 4)::integer, 12, 31) ELSE make_date(left(periode, 4)::integer, 6, 30) END)
$$;
