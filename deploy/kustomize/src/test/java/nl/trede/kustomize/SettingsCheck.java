// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import java.util.ArrayList;
import java.util.List;

/** Every variable and every file with a setting means something to the service that gets it, and what a service cannot do without is set. */
final class SettingsCheck implements Check {

    /** What no class asks for by itself and yet must be told: docs/beheer.md and docs/beveiliging.md say so. */
    private static final List<String> ALWAYS = List.of(
            "quarkus.datasource.jdbc.url",
            "quarkus.datasource.username",
            "quarkus.datasource.password",
            "quarkus.flyway.username",
            "quarkus.flyway.password",
            "kafka.bootstrap.servers",
            "kafka.security.protocol",
            "kafka.ssl.keystore.location",
            "kafka.ssl.keystore.password",
            "kafka.ssl.truststore.location",
            "quarkus.oidc.auth-server-url",
            "quarkus.oidc.credentials.jwt.key-file",
            "quarkus.http.proxy.proxy-address-forwarding",
            "trede.sessie.geheim",
            "trede.messaging.prefix",
            "trede.messaging.source");

    @Override
    public List<String> findings(Rendered overlay) {
        var known = KnownSettings.read();
        var findings = new ArrayList<String>();
        overlay.kind("Deployment").forEach(deployment -> {
            var title = Rendered.title(deployment);
            var service = Rendered.serviceOf(deployment);
            var variables = Settings.variables(deployment);
            var files = Settings.files(deployment);
            var inOthers = String.join(" ", variables.values());
            Settings.tooLate(deployment)
                    .forEach(variable -> findings.add(title + ": " + variable + " is used before it is set"));
            variables.keySet().stream()
                    .filter(variable -> !inOthers.contains("$(" + variable + ")"))
                    .forEach(variable -> {
                        var objection = known.objectionTo(variable, service);
                        if (objection != null) {
                            findings.add(title + ": " + variable + " " + objection);
                        }
                    });
            // the one setting that only another setting refers to
            files.keySet().stream()
                    .filter(setting -> !setting.equals("trede.sessie.geheim"))
                    .forEach(setting -> {
                        var objection = known.objectionTo(KnownSettings.variable(setting), service);
                        if (objection != null) {
                            findings.add(title + ": file " + setting + " " + objection);
                        }
                    });
            var required = new ArrayList<>(known.requiredOf(Application.of(service)));
            required.addAll(ALWAYS);
            required.stream()
                    .distinct()
                    .filter(setting -> !files.containsKey(setting)
                            && variables
                                    .getOrDefault(KnownSettings.variable(setting), "")
                                    .isBlank())
                    .forEach(setting -> findings.add(title + ": " + setting + " is not set"));
        });
        var scripts = Checkout.text("deploy/kustomize/onderdelen/keycloak/realm.sh")
                + Checkout.text("deploy/kustomize/onderdelen/herstel/lezers.sh");
        overlay.kind("Job").forEach(job -> Settings.variables(job).keySet().stream()
                .filter(variable -> !scripts.contains("$" + variable))
                .forEach(variable ->
                        findings.add(Rendered.title(job) + ": " + variable + " is not read by its script")));
        return findings;
    }
}
