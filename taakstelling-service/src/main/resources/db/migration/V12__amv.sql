-- SPDX-License-Identifier: EUPL-1.2
-- Indicative numbers of minors without parents (amv) per province or gemeente, in persons; never part of a taakstelling or a saldo.

CREATE TABLE amv_taakstelling (
    halfjaar      text        NOT NULL CHECK (halfjaar ~ '^[0-9]{4}-(I|II)$'),
    gebied        text        NOT NULL CHECK (gebied ~ '^(PV[0-9]{2}|GM[0-9]{4})$'),
    versie        integer     NOT NULL CHECK (versie > 0),
    aantal        integer     NOT NULL CHECK (aantal >= 0),
    datum         date        NOT NULL,
    bron          text        NOT NULL CHECK (bron <> ''),
    vastgelegd_op timestamptz NOT NULL,
    id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    geldend       boolean     NOT NULL,
    UNIQUE (halfjaar, gebied, versie)
);
CREATE UNIQUE INDEX amv_taakstelling_geldend ON amv_taakstelling (halfjaar, gebied) WHERE geldend;
COMMENT ON COLUMN amv_taakstelling.geldend IS 'the version recorded last';
