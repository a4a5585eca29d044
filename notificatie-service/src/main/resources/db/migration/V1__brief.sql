-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE brief (
    id            uuid PRIMARY KEY,
    besluit       uuid UNIQUE,
    gemeente      text,
    gemeente_naam text,
    provincie     text        NOT NULL,
    halfjaar      text        NOT NULL,
    aanleiding    text        NOT NULL,
    soort         text        NOT NULL,
    status        text        NOT NULL,
    kenmerk       text        NOT NULL,
    onderwerp     text        NOT NULL,
    datum         date        NOT NULL,
    feiten        text        NOT NULL,
    html          text,
    ontbreekt     text        NOT NULL,
    vastgesteld   date,
    verzonden     date
);
COMMENT ON COLUMN brief.feiten IS 'JSON of what the letter was composed from; never a person';
COMMENT ON COLUMN brief.ontbreekt IS 'Lines in Dutch: the facts that are missing';
CREATE INDEX brief_gemeente ON brief (gemeente, datum);
CREATE INDEX brief_provincie ON brief (provincie, status, datum);

CREATE TABLE verzonden_brief (
    brief       uuid PRIMARY KEY REFERENCES brief,
    verzonden   date  NOT NULL,
    html        text  NOT NULL,
    html_sha256 text  NOT NULL,
    pdf         bytea NOT NULL,
    pdf_sha256  text  NOT NULL
);

-- A sent letter never changes, whoever asks.
CREATE FUNCTION weiger_wijziging() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'a sent letter never changes'; END $$;
CREATE TRIGGER verzonden_blijft BEFORE UPDATE OR DELETE ON brief
    FOR EACH ROW WHEN (OLD.status = 'VERZONDEN') EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER document_blijft BEFORE UPDATE OR DELETE ON verzonden_brief
    FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();

CREATE TABLE kenmerkreeks (
    reeks   text PRIMARY KEY,
    laatste integer NOT NULL
);

CREATE TABLE stand (
    gemeente     text    NOT NULL,
    halfjaar     text    NOT NULL,
    versie       integer NOT NULL,
    naam         text    NOT NULL,
    provincie    text    NOT NULL,
    stand        text    NOT NULL,
    PRIMARY KEY (gemeente, halfjaar)
);
COMMENT ON COLUMN stand.stand IS 'JSON of the figures, in persons';
CREATE INDEX stand_provincie ON stand (provincie, halfjaar);
