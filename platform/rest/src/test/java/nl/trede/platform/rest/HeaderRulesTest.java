// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import static nl.trede.platform.rest.Answers.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HeaderRulesTest {

    @DisplayName("/core/transport/security-headers")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/proeven",
                "/v1/proeven/",
                "/bestaat-niet",
                "/v1/proeven?jaar=abc",
                "/v1/proeven/stuk",
                "/v1/openapi.json",
                "/v1/openapi.yaml",
                "/q/health/live",
                "/q/health/ready",
                "/q/metrics"
            })
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        request()
                .get(path)
                .then()
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "frame-ancestors 'none'")
                .header("Strict-Transport-Security", startsWith("max-age="))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY");
    }

    @DisplayName("/core/version-header")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/proeven",
                "/v1/proeven/",
                "/bestaat-niet",
                "/v1/proeven?jaar=abc",
                "/v1/proeven/stuk",
                "/v1/openapi.json",
                "/v1/openapi.yaml",
                "/q/health/live",
                "/q/health/ready",
                "/q/metrics",
                "/v1/proeven/pagina"
            })
    void everyAnswerTellsTheFullVersion(String path) {
        assertThat(request().get(path).headers().getValues("API-Version")).containsExactly("1.2.3");
    }

    @Test
    @DisplayName("pages load only what is ours")
    void aPageHasThePolicyOfAPage() {
        request()
                .get("/v1/proeven/pagina")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @DisplayName("health and metrics are not on the public address")
    @ValueSource(strings = {"X-Forwarded-For", "X-Forwarded-Host", "Forwarded"})
    void whatAProxySendsOnSeesNoHealth(String header) {
        for (var path : new String[] {"/q/health/live", "/q/health/ready", "/q/health", "/q/metrics"}) {
            request().get(path).then().statusCode(200);
            request().header(header, "192.0.2.1").get(path).then().statusCode(404);
            request()
                    .urlEncodingEnabled(false)
                    .header(header, "192.0.2.1")
                    .get(path.replace("/q/", "/%71/"))
                    .then()
                    .statusCode(404);
        }
        request().header(header, "192.0.2.1").get("/v1/openapi.json").then().statusCode(200);
    }

    @Test
    @DisplayName("styles may be kept by a browser")
    void anAssetMayBeCached() {
        request().get("/assets/proef.css").then().statusCode(200).header("Cache-Control", not(equalTo("no-store")));
    }
}
