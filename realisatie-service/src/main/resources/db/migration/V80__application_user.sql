-- SPDX-License-Identifier: EUPL-1.2
-- Between the pieces of a large file the application user has the planner look at the table again (ANALYZE).
GRANT MAINTAIN ON huisvesting TO "${app}";
