-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE mailopdracht (
    brief    uuid PRIMARY KEY REFERENCES brief,
    aan      text        NOT NULL,
    toestand text        NOT NULL,
    poging   integer     NOT NULL,
    dag      date,
    volgende timestamptz NOT NULL,
    fout     text,
    door     text,
    pdf      bytea
);
COMMENT ON TABLE mailopdracht IS 'Letters that go or went out by e-mail; never more than one mail a letter';
CREATE INDEX mailopdracht_werk ON mailopdracht (toestand, volgende) WHERE toestand IN ('WACHT', 'BEZIG');
