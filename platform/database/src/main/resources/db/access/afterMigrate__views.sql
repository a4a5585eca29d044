-- SPDX-License-Identifier: EUPL-1.2
-- A view looks with the eyes of who asks and not with those of its owner, whom no policy holds. After every migration, since CREATE OR REPLACE VIEW forgets it.
DO $$
DECLARE een regclass;
BEGIN
    FOR een IN SELECT oid FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'v' AND NOT coalesce(reloptions::text LIKE '%security_invoker=true%', false) LOOP
        EXECUTE format('ALTER VIEW %s SET (security_invoker = true)', een);
    END LOOP;
END $$;
