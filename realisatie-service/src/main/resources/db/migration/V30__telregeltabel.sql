-- SPDX-License-Identifier: EUPL-1.2
-- Each table of telregels that the service started with, so that a change is noticed.
CREATE TABLE telregeltabel (
    id     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sha256 text        NOT NULL,
    vanaf  timestamptz NOT NULL
);
