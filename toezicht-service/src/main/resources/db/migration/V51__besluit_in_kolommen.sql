-- SPDX-License-Identifier: EUPL-1.2
-- What lists show of a besluit, beside its JSON text: reading that text for each besluit of twenty years takes seconds.

ALTER TABLE besluit
    ADD COLUMN trede_naam text GENERATED ALWAYS AS (inhoud::jsonb -> 'inhoud' ->> 'tredeNaam') STORED,
    ADD COLUMN oordeel_woord text GENERATED ALWAYS AS (inhoud::jsonb -> 'oordeel' ->> 'woord') STORED,
    ADD COLUMN oordeel_kleur text GENERATED ALWAYS AS (inhoud::jsonb -> 'oordeel' ->> 'kleur') STORED;
CREATE INDEX besluit_trede ON besluit (gemeente, datum DESC, volgnummer DESC) WHERE soort = 'TREDE';
CREATE INDEX besluit_oordeel ON besluit (gemeente, datum DESC, volgnummer DESC) WHERE oordeel_woord IS NOT NULL;
