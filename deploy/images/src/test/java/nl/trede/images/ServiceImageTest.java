// SPDX-License-Identifier: EUPL-1.2
package nl.trede.images;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.TarImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.KeyStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a made-up service upon a made-up base: what the image holds and says, read from the tar. */
class ServiceImageTest {

    @TempDir
    Path folder;

    private Path app;
    private Path base;

    @BeforeEach
    void aService() throws Exception {
        app = folder.resolve("quarkus-app");
        write("quarkus-app/quarkus-run.jar", "start");
        write("quarkus-app/app/dienst.jar", "dienst");
        write("quarkus-app/quarkus/bytecode.jar", "bytecode");
        write("quarkus-app/lib/boot/boot.jar", "boot");
        write("quarkus-app/lib/main/bibliotheek.jar", "bibliotheek");
        base = folder.resolve("basis");
        write("basis/etc/passwd", "nonroot:x:65532:65532::/:/sbin/nologin\n");
        Files.createDirectories(base.resolve("tmp"));
        var certificates = Files.createDirectories(base.resolve("usr/share/ca-certificates/mozilla"));
        var store = KeyStore.getInstance(
                Path.of(System.getProperty("java.home"), "lib/security/cacerts").toFile(), (char[]) null);
        var certificate = store.getCertificate(store.aliases().nextElement());
        Files.writeString(
                certificates.resolve("Een.crt"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
    }

    @Test
    void it_runs_as_nobody_and_says_its_licence_source_and_version() throws Exception {
        var config = config(build("een"));

        assertThat(config.at("/config/User").asText()).isEqualTo("65532:65532");
        assertThat(config.at("/config/WorkingDir").asText()).isEqualTo("/app");
        assertThat(config.at("/config/Entrypoint").toString())
                .isEqualTo("[\"/usr/lib/jvm/java-17-openjdk-amd64/bin/java\",\"-jar\",\"quarkus-run.jar\"]");
        assertThat(config.at("/config/ExposedPorts").has("8080/tcp")).isTrue();
        var labels = config.at("/config/Labels");
        assertThat(labels.path("org.opencontainers.image.licenses").asText()).isEqualTo("EUPL-1.2");
        assertThat(labels.path("org.opencontainers.image.source").asText()).isEqualTo("https://bron.example");
        assertThat(labels.path("org.opencontainers.image.version").asText()).isEqualTo("1.2.3");
        assertThat(labels.path("org.opencontainers.image.revision").asText()).isEqualTo("abc");
    }

    @Test
    void the_service_and_its_libraries_are_there_and_nobody_can_change_them() throws Exception {
        var modes = new HashMap<String, Integer>();
        var content = new HashMap<String, String>();
        layers(build("een"), modes, content);

        assertThat(content)
                .containsEntry("app/quarkus-run.jar", "start")
                .containsEntry("app/app/dienst.jar", "dienst")
                .containsEntry("app/quarkus/bytecode.jar", "bytecode")
                .containsEntry("app/lib/main/bibliotheek.jar", "bibliotheek");
        modes.remove("tmp/");
        assertThat(modes.values()).allSatisfy(mode -> assertThat(mode & 0022).isZero());
    }

    @Test
    void the_same_files_give_the_same_image_whenever_they_were_written() throws Exception {
        var first = digest("een");
        Files.setLastModifiedTime(app.resolve("quarkus-run.jar"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

        assertThat(digest("twee")).isEqualTo(first);

        write("quarkus-app/app/dienst.jar", "anders");
        assertThat(digest("een")).isNotEqualTo(first);
    }

    @Test
    void java_reads_the_authorities_that_it_trusts() throws Exception {
        build("een");

        var store = KeyStore.getInstance(
                base.resolve("usr/lib/jvm/java-17-openjdk-amd64/lib/security/cacerts")
                        .toFile(),
                "changeit".toCharArray());
        assertThat(store.size()).isEqualTo(1);
        assertThat(store.isCertificateEntry("een.crt")).isTrue();
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String digest(String name) throws Exception {
        return image(name).containerize(to(name)).getDigest().toString();
    }

    private Path build(String name) throws Exception {
        image(name).containerize(to(name));
        return folder.resolve(name + ".tar");
    }

    private com.google.cloud.tools.jib.api.JibContainerBuilder image(String name) throws Exception {
        return new ServiceImage("toezicht", "1.2.3", "abc", "https://bron.example", Base.of("", base))
                .from(app, folder.resolve("werk-" + name));
    }

    private Containerizer to(String name) throws Exception {
        return ServiceImage.afresh(
                Containerizer.to(TarImage.at(folder.resolve(name + ".tar")).named("trede/proef:1"))
                        .setBaseImageLayersCache(folder.resolve("cache-basis")),
                folder.resolve("werk-" + name));
    }

    private static Map<String, byte[]> entries(Path tar) throws IOException {
        var entries = new HashMap<String, byte[]>();
        try (var in = new TarArchiveInputStream(Files.newInputStream(tar))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static JsonNode config(Path tar) throws IOException {
        var json = new ObjectMapper();
        var entries = entries(tar);
        return json.readTree(entries.get(
                json.readTree(entries.get("manifest.json")).at("/0/Config").asText()));
    }

    private static void layers(Path tar, Map<String, Integer> modes, Map<String, String> content) throws IOException {
        var entries = entries(tar);
        List<String> names = new ArrayList<>();
        new ObjectMapper()
                .readTree(entries.get("manifest.json"))
                .at("/0/Layers")
                .forEach(name -> names.add(name.asText()));
        for (var name : names) {
            try (var in = new TarArchiveInputStream(
                    new GZIPInputStream(new java.io.ByteArrayInputStream(entries.get(name))))) {
                for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    modes.put(entry.getName(), entry.getMode());
                    content.put(entry.getName(), new String(in.readAllBytes()));
                }
            }
        }
    }
}
