// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

/**
 * Takes in one type of event. Handlers are beans; the platform finds them, opens the transaction, checks the inbox and
 * calls. An exception rolls back and is tried again; after some tries the event is set aside as a dead letter.
 */
public interface EventHandler<T> {

    /** The full ce_type, version included. */
    String type();

    /** The reader's own record, with only the fields it needs; all of those must be present in the event. */
    Class<T> dataType();

    /** Called at most once an event that takes effect. */
    void handle(IncomingEvent<T> event);

    /** Called once after a batch in which this handler handled something, in the same transaction. */
    default void afterBatch() {}
}
