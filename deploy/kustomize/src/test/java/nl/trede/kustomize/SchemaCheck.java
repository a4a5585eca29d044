// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Each object fits its kind. Kubernetes by the models of its own Java client, generated from its OpenAPI document; Strimzi and the Prometheus operator by their
 * published Java models, which set aside what they do not know. CloudNativePG, its backup plugin and KEDA publish nothing for Maven or npm, and what others publish passes unknown fields: the schemas in
 * {@code schemas/} are our own, closed, and name only the fields that we use.
 */
final class SchemaCheck implements Check {

    /** What a model of the Kubernetes client says of a JSON. */
    private interface Validation {
        void validate(JsonElement json) throws Exception;
    }

    private static final ObjectMapper JACKSON = new ObjectMapper();

    private static final Map<String, Validation> KUBERNETES = Map.ofEntries(
            Map.entry("v1/ConfigMap", json -> read(json, V1ConfigMap.class, V1ConfigMap::validateJsonElement)),
            Map.entry("v1/Namespace", json -> read(json, V1Namespace.class, V1Namespace::validateJsonElement)),
            Map.entry(
                    "v1/PersistentVolumeClaim",
                    json -> read(json, V1PersistentVolumeClaim.class, V1PersistentVolumeClaim::validateJsonElement)),
            Map.entry("v1/Service", json -> read(json, V1Service.class, V1Service::validateJsonElement)),
            Map.entry(
                    "v1/ServiceAccount",
                    json -> read(json, V1ServiceAccount.class, V1ServiceAccount::validateJsonElement)),
            Map.entry("apps/v1/Deployment", json -> read(json, V1Deployment.class, V1Deployment::validateJsonElement)),
            Map.entry("batch/v1/Job", json -> read(json, V1Job.class, V1Job::validateJsonElement)),
            Map.entry(
                    "networking.k8s.io/v1/Ingress",
                    json -> read(json, V1Ingress.class, V1Ingress::validateJsonElement)),
            Map.entry(
                    "networking.k8s.io/v1/NetworkPolicy",
                    json -> read(json, V1NetworkPolicy.class, V1NetworkPolicy::validateJsonElement)),
            Map.entry(
                    "policy/v1/PodDisruptionBudget",
                    json -> read(json, V1PodDisruptionBudget.class, V1PodDisruptionBudget::validateJsonElement)),
            Map.entry(
                    "autoscaling/v2/HorizontalPodAutoscaler",
                    json -> read(
                            json, V2HorizontalPodAutoscaler.class, V2HorizontalPodAutoscaler::validateJsonElement)));

    private static final Map<String, Class<?>> MODELS = Map.of(
            "kafka.strimzi.io/v1/Kafka", Kafka.class,
            "kafka.strimzi.io/v1/KafkaNodePool", KafkaNodePool.class,
            "kafka.strimzi.io/v1/KafkaTopic", KafkaTopic.class,
            "kafka.strimzi.io/v1/KafkaUser", KafkaUser.class,
            "monitoring.coreos.com/v1/PodMonitor", PodMonitor.class,
            "monitoring.coreos.com/v1/ServiceMonitor", ServiceMonitor.class,
            "monitoring.coreos.com/v1/PrometheusRule", PrometheusRule.class);

    private static final Map<String, String> OWN = Map.of(
            "postgresql.cnpg.io/v1/Cluster", "cnpg-cluster.json",
            "postgresql.cnpg.io/v1/Database", "cnpg-database.json",
            "postgresql.cnpg.io/v1/ScheduledBackup", "cnpg-scheduledbackup.json",
            "barmancloud.cnpg.io/v1/ObjectStore", "barman-objectstore.json",
            "keda.sh/v1alpha1/ScaledObject", "keda-scaledobject.json");

    @Override
    public List<String> findings(Rendered overlay) {
        var findings = new ArrayList<String>();
        overlay.objects.forEach(object -> check(object, findings));
        return findings;
    }

    private static void check(ObjectNode object, List<String> findings) {
        var type =
                object.path("apiVersion").asText() + "/" + object.path("kind").asText();
        var title = Rendered.title(object);
        try {
            if (KUBERNETES.containsKey(type)) {
                KUBERNETES.get(type).validate(JsonParser.parseString(object.toString()));
            } else if (MODELS.containsKey(type)) {
                var model = JACKSON.readValue(object.toString(), MODELS.get(type));
                Extras.of(model).forEach(extra -> findings.add(title + ": unknown field " + extra));
            } else if (OWN.containsKey(type)) {
                try (var schema = SchemaCheck.class.getResourceAsStream("/schemas/" + OWN.get(type))) {
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(object)
                            .forEach(fault -> findings.add(title + ": " + fault.getMessage()));
                }
            } else {
                findings.add(title + ": no schema for " + type);
            }
        } catch (Exception e) {
            findings.add(title + ": " + e.getMessage());
        }
    }

    private static <T> void read(JsonElement json, Class<T> model, Validation validation) throws Exception {
        validation.validate(json);
        JSON.getGson().fromJson(json, model);
    }
}
