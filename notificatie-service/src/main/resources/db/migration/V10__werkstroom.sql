-- SPDX-License-Identifier: EUPL-1.2
-- The way of a letter through hands: who wrote, what was changed, which versions there were.
ALTER TABLE brief
    ADD COLUMN corrigeert   uuid REFERENCES brief,
    ADD COLUMN correctie    text,
    ADD COLUMN aanpassingen text    NOT NULL DEFAULT '[]',
    ADD COLUMN versie       integer NOT NULL DEFAULT 0,
    ADD COLUMN auteurs      text    NOT NULL DEFAULT '[]',
    ADD COLUMN aangeboden   boolean NOT NULL DEFAULT false,
    ADD COLUMN vervallen    boolean NOT NULL DEFAULT false,
    ADD COLUMN opmerking    text,
    ADD COLUMN vaststeller  text,
    ADD COLUMN wijze        text,
    ADD COLUMN onderweg     boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN brief.correctie IS 'JSON: why it replaces the letter in corrigeert';
COMMENT ON COLUMN brief.aanpassingen IS 'JSON: what persons made of its paragraphs';
COMMENT ON COLUMN brief.auteurs IS 'JSON: accounts that wrote in it or offered it; an empty one did not say who it was';
CREATE UNIQUE INDEX brief_correctie ON brief (corrigeert) WHERE corrigeert IS NOT NULL;
CREATE INDEX brief_datum ON brief (datum DESC, kenmerk DESC);

CREATE TABLE brief_versie (
    brief     uuid        NOT NULL REFERENCES brief,
    nummer    integer     NOT NULL,
    moment    timestamptz NOT NULL,
    door      text,
    stap      text        NOT NULL,
    opmerking text,
    regels    text        NOT NULL,
    PRIMARY KEY (brief, nummer)
);
COMMENT ON COLUMN brief_versie.regels IS 'What a reader saw, a line a paragraph or table row';

-- A version is what was; nobody changes it afterwards.
CREATE FUNCTION weiger_versiewijziging() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'a version of a letter never changes'; END $$;
CREATE TRIGGER versie_blijft BEFORE UPDATE OR DELETE ON brief_versie
    FOR EACH ROW EXECUTE FUNCTION weiger_versiewijziging();

-- After sending nothing is added to the letter either.
CREATE FUNCTION weiger_versie_na_verzending() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    IF EXISTS (SELECT 1 FROM brief WHERE id = NEW.brief AND status = 'VERZONDEN') AND NEW.stap <> 'VERZONDEN' THEN
        RAISE EXCEPTION 'a sent letter never changes';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER versie_tot_verzending BEFORE INSERT ON brief_versie
    FOR EACH ROW EXECUTE FUNCTION weiger_versie_na_verzending();
