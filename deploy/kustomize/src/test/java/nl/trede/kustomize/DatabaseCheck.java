// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import java.util.ArrayList;
import java.util.List;

/**
 * A database a service, with an owner who makes the tables and an application user who owns nothing; only these two come to it, over TLS. The service runs as the
 * second and checks the server.
 */
final class DatabaseCheck implements Check {

    @Override
    public List<String> findings(Rendered overlay) {
        var findings = new ArrayList<String>();
        var cluster = overlay.kind("Cluster").findFirst().orElseThrow();
        if (cluster.at("/spec/instances").asInt() < 3) {
            findings.add(Rendered.title(cluster) + ": fewer than three instances");
        }
        if (!cluster.at("/spec/plugins").findValuesAsText("isWALArchiver").contains("true")
                || overlay.kind("ScheduledBackup").findAny().isEmpty()) {
            findings.add(Rendered.title(cluster) + ": no backups");
        }
        var name = Rendered.nameOf(cluster);
        var stores = overlay.kind("ObjectStore").map(Rendered::nameOf).toList();
        cluster.findValuesAsText("barmanObjectName").stream()
                .filter(store -> !stores.contains(store))
                .forEach(store -> findings.add(Rendered.title(cluster) + ": no ObjectStore " + store));
        if (cluster.at("/spec/externalClusters").findValuesAsText("serverName").contains(name)) {
            findings.add(Rendered.title(cluster) + ": would write its log over that of the backup it comes from");
        }
        overlay.objects.stream()
                .filter(object -> object.at("/spec/cluster").has("name")
                        && !object.at("/spec/cluster/name").asText().equals(name))
                .forEach(object -> findings.add(Rendered.title(object) + ": is of another cluster"));
        var rules = new ArrayList<String>();
        cluster.at("/spec/postgresql/pg_hba").forEach(rule -> rules.add(rule.asText()));
        if (!rules.equals(expected())) {
            findings.add(Rendered.title(cluster) + ": others come to a database: " + rules);
        }
        for (var service : Checkout.SERVICES) {
            var database = overlay.one("Database", service);
            if (!database.at("/spec/owner").asText().equals(service + "_owner")) {
                findings.add(Rendered.title(database) + ": owner is not " + service + "_owner");
            }
            for (var user : List.of("owner", "app")) {
                role(cluster, service, user, findings);
            }
            var deployment = overlay.one("Deployment", service + "-service");
            var files = Settings.files(deployment);
            if (!("trede-postgres-" + service + "-app").equals(files.get("quarkus.datasource.username"))
                    || !("trede-postgres-" + service + "-app").equals(files.get("quarkus.datasource.password"))
                    || !("trede-postgres-" + service + "-owner").equals(files.get("quarkus.flyway.username"))
                    || !("trede-postgres-" + service + "-owner").equals(files.get("quarkus.flyway.password"))) {
                findings.add(Rendered.title(deployment) + ": does not run as the application user of its database");
            }
            var url = Settings.filled(deployment, "QUARKUS_DATASOURCE_JDBC_URL");
            if (!url.startsWith("jdbc:postgresql://" + name + "-rw:5432/" + service + "?")
                    || !url.contains("sslmode=verify-full")
                    || !url.contains("sslrootcert=/etc/trede/postgres/ca.crt")) {
                findings.add(Rendered.title(deployment) + ": does not check the server of its database: " + url);
            }
        }
        return findings;
    }

    private static void role(
            com.fasterxml.jackson.databind.JsonNode cluster, String service, String user, List<String> findings) {
        var role = Rendered.each(cluster.at("/spec/managed/roles"))
                .filter(one -> one.path("name").asText().equals(service + "_" + user))
                .findFirst();
        if (role.isEmpty()
                || role.get().path("superuser").asBoolean()
                || role.get().path("bypassrls").asBoolean()
                || !role.get().at("/passwordSecret/name").asText().equals("trede-postgres-" + service + "-" + user)) {
            findings.add(Rendered.title(cluster) + ": no role " + service + "_" + user + " without rights of its own");
        }
    }

    private static List<String> expected() {
        var rules = new ArrayList<String>();
        Checkout.SERVICES.forEach(service ->
                rules.add("hostssl " + service + " " + service + "_owner," + service + "_app all scram-sha-256"));
        rules.add("host all all all reject");
        return rules;
    }
}
