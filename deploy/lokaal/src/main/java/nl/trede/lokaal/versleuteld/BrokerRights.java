// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.versleuteld;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.trede.lokaal.StartFailure;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;

/** Makes the rights on the broker what {@link Rechten} says: gives what is missing and takes back what is no longer there. */
public final class BrokerRights {

    private BrokerRights() {}

    /** @param connection of the operator */
    public static void apply(Map<String, Object> connection, Rechten rechten, Duration timeout) throws StartFailure {
        try (Admin admin = Admin.create(connection)) {
            List<AclBinding> wanted = rechten.bindings();
            Collection<AclBinding> there =
                    admin.describeAcls(AclBindingFilter.ANY).values().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            admin.createAcls(wanted.stream()
                            .filter(right -> !there.contains(right))
                            .toList())
                    .all()
                    .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            admin.deleteAcls(there.stream()
                            .filter(right -> !wanted.contains(right))
                            .map(AclBinding::toFilter)
                            .toList())
                    .all()
                    .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Het wachten op Kafka is afgebroken");
        } catch (Exception e) {
            throw new StartFailure("De rechten op Kafka zijn niet te zetten", e);
        }
    }
}
