-- SPDX-License-Identifier: EUPL-1.2
-- The owner makes the tables and runs these scripts; the service runs as another user, who reads and writes rows and no more. Tables that come later are
-- given to it too.

GRANT USAGE ON SCHEMA public TO "${app}";
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO "${app}";
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO "${app}";
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "${app}";
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO "${app}";
-- what was migrated is the owner's business; which version it is may be shown
REVOKE INSERT, UPDATE, DELETE ON "${flyway:table}" FROM "${app}";
