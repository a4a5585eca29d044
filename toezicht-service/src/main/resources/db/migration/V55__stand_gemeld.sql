-- SPDX-License-Identifier: EUPL-1.2
-- Whoever listens hears at the commit which standen and besluiten changed, in every replica. A stand that is written as it was is no news.

CREATE FUNCTION meld_nieuws() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('trede_nieuws', concat_ws(' ', NEW.gemeente, NEW.halfjaar,
        coalesce((SELECT provincie FROM gemeente WHERE code = NEW.gemeente), '-')));
    RETURN NULL;
END $$;

CREATE TRIGGER stand_nieuw AFTER INSERT ON stand FOR EACH ROW EXECUTE FUNCTION meld_nieuws();
CREATE TRIGGER stand_anders AFTER UPDATE ON stand FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*)
    EXECUTE FUNCTION meld_nieuws();
CREATE TRIGGER besluit_nieuw AFTER INSERT ON besluit FOR EACH ROW EXECUTE FUNCTION meld_nieuws();
