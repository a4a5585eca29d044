// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** deploy/kustomize/install, with a kubectl that renders for real and for the rest writes down what it is asked. */
abstract class InstallTestBase {

    private static final List<String> OF_THE_PROVINCIE =
            List.of("trede-aanmelden", "trede-keycloak-beheer", "trede-reservekopie", "trede-tls");

    /** Writes each call down; of an apply the kind and name in the file. A secret is there when a file of its name is in {@code geheimen}; calls in {@code weigert} fail. */
    private static final String FAKE =
            """
            #!/bin/sh
            map=$(dirname "$0")
            [ "$1" = kustomize ] && exec %s "$@"
            bestand=
            for deel in "$@"; do [ "$vorige" = -f ] && bestand=$deel; vorige=$deel; done
            if [ -n "$bestand" ]; then
              printf 'apply %%s/%%s\\n' "$(sed -n 's/^kind: //p' "$bestand")" "$(sed -n '/^metadata:/,/^[a-z]*:$/s/^  name: //p' "$bestand" | head -n 1)" >> "$map/log"
              cat "$bestand" >> "$map/gezet"
              printf '%%s\\n' "$*" >> "$map/opties"
            else
              printf '%%s\\n' "$*" >> "$map/log"
            fi
            while read -r zin; do case "$*" in *"$zin"*) exit 1 ;; esac; done < "$map/weigert"
            case "$*" in *"get deployment"*replicas*) cat "$map/replicas" 2>/dev/null ;; esac
            case "$*" in *"get secret"*) [ -e "$map/geheimen/$vorige" ] ;; esac
            """;

    @TempDir
    Path bin;

    int status;
    String output;

    @BeforeEach
    void kubectl() throws IOException {
        var fake = bin.resolve("kubectl");
        Files.writeString(fake, FAKE.formatted(Kubectl.path()));
        assertThat(fake.toFile().setExecutable(true)).isTrue();
        Files.createDirectory(bin.resolve("geheimen"));
        Files.writeString(bin.resolve("weigert"), "");
        Files.writeString(bin.resolve("log"), "");
        for (var secret : OF_THE_PROVINCIE) {
            Files.createFile(bin.resolve("geheimen").resolve(secret));
        }
    }

    /** A copy of drenthe in which the provincie has decided everything. */
    static Path filled() {
        return Scratch.folder("drenthe", "instellingen.yaml", text -> text.replace(".example", ".nl")
                .replace("vast-te-stellen", "kopieen")
                .replace("00000000000000000000", "00000001234567890000"));
    }

    List<String> objects() {
        return output.lines()
                .filter(line -> line.startsWith(" ") || line.matches("\\d+\\. .*"))
                .toList();
    }

    List<String> log() throws IOException {
        return Files.readAllLines(bin.resolve("log"));
    }

    void install(String... arguments) throws Exception {
        var command =
                new ArrayList<>(List.of(Checkout.KUSTOMIZE.resolve("install").toString()));
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().merge("PATH", bin + ":", (path, own) -> own + path);
        var process = builder.start();
        output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        status = process.exitValue();
    }
}
