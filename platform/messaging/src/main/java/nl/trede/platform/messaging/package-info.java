// SPDX-License-Identifier: EUPL-1.2
/**
 * How a fact leaves a service and how it is taken in: outbox, relay, inbox, CloudEvents, dead letters. No domain words.
 * It tells the topic of the service, in the order of recording per key, at least once; what comes in takes effect exactly once.
 * It refuses to publish outside the caller's transaction, and sets aside what it cannot read, with the reason.
 */
package nl.trede.platform.messaging;
