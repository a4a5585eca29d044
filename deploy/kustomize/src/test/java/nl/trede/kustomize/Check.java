// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import java.util.List;

/** Something that must be so of every overlay. */
interface Check {

    List<Check> ALL = List.of(
            new SchemaCheck(),
            new PodCheck(),
            new AvailabilityCheck(),
            new NetworkCheck(),
            new KafkaCheck(),
            new SecretCheck(),
            new IngressCheck(),
            new ReferenceCheck(),
            new SettingsCheck(),
            new TopicCheck(),
            new RightsCheck(),
            new DatabaseCheck(),
            new ProvinceFilesCheck(),
            new MetricsCheck(),
            new OverlayCheck());

    /** All that is wrong, each with the object it is wrong of; empty when nothing is. */
    List<String> findings(Rendered overlay);
}
