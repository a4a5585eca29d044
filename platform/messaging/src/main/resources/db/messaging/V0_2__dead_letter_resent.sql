-- SPDX-License-Identifier: EUPL-1.2
-- Which dead letters were sent to their topic again: each at most once. The moment is part of the key, since a topic that was made anew counts from 0 again.

CREATE TABLE dead_letter_resent (
    topic        text        NOT NULL,
    partition_nr integer     NOT NULL,
    position     bigint      NOT NULL,
    set_aside_at timestamptz NOT NULL,
    resent_at    timestamptz NOT NULL,
    resent_by    text        NOT NULL,
    PRIMARY KEY (topic, partition_nr, position, set_aside_at)
);
