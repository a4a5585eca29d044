// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** The messages that this service set aside, for people to look at and to send again. */
@ApplicationScoped
public class DeadLetterBox {

    private static final Logger LOG = Logger.getLogger(DeadLetterBox.class);

    /**
     * Dead letters, the newest first.
     *
     * @param all whether these are all of them; if not, there are older ones
     */
    public record Found(List<DeadLetter> letters, boolean all) {}

    /** What came of sending again. */
    public sealed interface Outcome {

        /**
         * It is on its topic again.
         *
         * @param now false when it was sent before; nothing was sent then
         */
        record Sent(DeadLetter.Resent resent, boolean now) implements Outcome {}

        /** This service has no such dead letter. */
        record Unknown() implements Outcome {}

        /** Its content was not kept. */
        record NotKept() implements Outcome {}
    }

    private final Subscriptions subscriptions;
    private final DeadLetterReader reader;
    private final ResentLetters resent;
    private final DeadLetters deadLetters;
    private final Clock clock;

    DeadLetterBox(
            Subscriptions subscriptions,
            DeadLetterReader reader,
            ResentLetters resent,
            DeadLetters deadLetters,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.reader = reader;
        this.resent = resent;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    /**
     * Of the topics that this service reads, at most so many.
     *
     * @throws BrokerAway when the broker does not answer
     */
    public Found newest(int most) {
        var found = reader.newest(subscriptions.deadLetterTopics(), most, this::isOurs);
        var known = resent.of(found.letters());
        return new Found(
                found.letters().stream()
                        .map(letter -> letter.with(known.get(letter.id())))
                        .toList(),
                found.all());
    }

    /**
     * One of them.
     *
     * @throws BrokerAway when the broker does not answer
     */
    public Optional<DeadLetter> one(DeadLetter.Id id) {
        return message(id)
                .map(DeadLetter::of)
                .map(letter -> letter.with(resent.of(List.of(letter)).get(id)));
    }

    /**
     * Lets this service read it again with its key, headers and content, unless that was done before.
     *
     * @param by who asks
     * @throws BrokerAway when the broker does not answer; nothing was sent then
     * @throws IllegalStateException when the broker did not confirm
     */
    public Outcome resend(DeadLetter.Id id, String by) {
        var message = message(id);
        if (message.isEmpty()) {
            return new Outcome.Unknown();
        }
        var letter = DeadLetter.of(message.get());
        if (!letter.kept()) {
            return new Outcome.NotKept();
        }
        var now = new DeadLetter.Resent(clock.instant(), by);
        var first = QuarkusTransaction.requiringNew().call(() -> {
            var added = resent.add(letter, now);
            if (added) {
                deadLetters.resend(message.get(), subscriptions.again(id.origin()), id.origin());
            }
            return added;
        });
        if (first) {
            LOG.infof("Dead letter %s sent again", id);
        }
        return new Outcome.Sent(first ? now : resent.of(List.of(letter)).get(id), first);
    }

    private Optional<ConsumerRecord<byte[], byte[]>> message(DeadLetter.Id id) {
        return subscriptions.deadLetterTopics().contains(id.topic())
                ? reader.one(id).filter(message -> isOurs(DeadLetter.of(message)))
                : Optional.empty();
    }

    /** A topic has more readers; another may well have taken in what we could not. */
    private boolean isOurs(DeadLetter letter) {
        return letter.reader() == null || letter.reader().equals(subscriptions.reader());
    }
}
