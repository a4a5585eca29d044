-- SPDX-License-Identifier: EUPL-1.2
-- A levering has standen or mutaties, comes along more ways and in more forms, and is known by who delivered it. A figure says what it rests on and until when it counted.

ALTER TABLE levering
    DROP CONSTRAINT levering_vorm_check,
    ADD CONSTRAINT levering_vorm_check CHECK (vorm IN ('CSV', 'JSON', 'NDJSON', 'XLSX')),
    ADD COLUMN inhoud text NOT NULL DEFAULT 'STANDEN' CHECK (inhoud IN ('STANDEN', 'MUTATIES')),
    ADD COLUMN geparkeerd integer NOT NULL DEFAULT 0,
    -- false: the file looked like personal data, and only the reason was kept
    ADD COLUMN bewaard boolean NOT NULL DEFAULT true;
DROP INDEX levering_inhoud;
CREATE UNIQUE INDEX levering_inhoud ON levering (sha256, inhoud, vorm, bron, coalesce(gevraagde_status, ''));

ALTER TABLE ontvangst
    DROP CONSTRAINT ontvangst_kanaal_check,
    ADD CONSTRAINT ontvangst_kanaal_check CHECK (kanaal IN ('HTTP', 'KAFKA', 'MAP', 'OPHALEN')),
    -- the user who delivered; the channel when no user is known
    ADD COLUMN door text,
    -- why it was delivered, in the words of the sender
    ADD COLUMN reden text;
UPDATE ontvangst SET door = kanaal;
ALTER TABLE ontvangst ALTER COLUMN door SET NOT NULL;

-- pieces of a megabyte; compressing them costs more than the disk they take
ALTER TABLE bestandsdeel ALTER COLUMN inhoud SET STORAGE EXTERNAL;

ALTER TABLE realisatie
    ADD COLUMN grondslag text NOT NULL DEFAULT 'STAND' CHECK (grondslag IN ('STAND', 'HUISVESTINGEN')),
    -- what came after it, and when; null while it counts
    ADD COLUMN vervallen_op timestamptz,
    -- why it differs from the version before; null for a first version
    ADD COLUMN reden text;
UPDATE realisatie r SET vervallen_op = (
    SELECT n.vastgelegd_op FROM realisatie n
    WHERE n.gemeente = r.gemeente AND n.halfjaar = r.halfjaar AND n.peildatum = r.peildatum AND n.versie = r.versie + 1)
WHERE NOT geldend;
CREATE INDEX realisatie_uit_huisvestingen ON realisatie (gemeente, halfjaar, peildatum) WHERE grondslag = 'HUISVESTINGEN';
