-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE gebruikte_stand (
    brief    uuid NOT NULL REFERENCES brief,
    gemeente text NOT NULL,
    halfjaar text NOT NULL,
    PRIMARY KEY (gemeente, halfjaar, brief)
);
COMMENT ON TABLE gebruikte_stand IS 'Of which standen a sent letter tells';
CREATE INDEX gebruikte_stand_brief ON gebruikte_stand (brief);

CREATE TABLE achterhaald_cijfer (
    brief    uuid        NOT NULL REFERENCES brief,
    gemeente text        NOT NULL,
    halfjaar text        NOT NULL,
    cijfer   text        NOT NULL,
    oud      integer     NOT NULL,
    nieuw    integer     NOT NULL,
    sinds    timestamptz NOT NULL,
    PRIMARY KEY (brief, gemeente, halfjaar, cijfer)
);
COMMENT ON TABLE achterhaald_cijfer IS 'Figures of sent letters that are otherwise now, in persons; negative is achterstand';
