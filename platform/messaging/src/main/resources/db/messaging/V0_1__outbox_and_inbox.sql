-- SPDX-License-Identifier: EUPL-1.2
-- What a service has to tell (outbox) and what it has taken in (inbox). Every service has both in its own database.

CREATE TABLE outbox (
    position     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id     uuid        NOT NULL UNIQUE,
    type         text        NOT NULL,
    key          text        NOT NULL,
    data         text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    state        text        NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'SENDING', 'SENT')),
    sequence     bigint      UNIQUE,
    attempts     integer     NOT NULL DEFAULT 0,
    next_attempt timestamptz,
    last_error   text,
    sent_at      timestamptz
);

CREATE INDEX outbox_waiting ON outbox (position) WHERE state = 'WAITING';
CREATE INDEX outbox_sending ON outbox (sequence) WHERE state = 'SENDING';
CREATE INDEX outbox_sent ON outbox (sent_at) WHERE state = 'SENT';

-- The last sequence given out; it outlives the rows, so that numbers stay contiguous per source.
CREATE TABLE outbox_counter (last bigint NOT NULL);
INSERT INTO outbox_counter VALUES (0);

CREATE TABLE inbox (
    event_id    text        PRIMARY KEY,
    received_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX inbox_received ON inbox (received_at);
