// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The assumptions of {@code deploy/kustomize/schaal}. */
record Papier(String script) {

    static Papier lees() throws IOException {
        return new Papier(Files.readString(Path.of("../kustomize/schaal")));
    }

    /** Fails when the script assumes nothing by that name. */
    double waarde(String naam) {
        var regel = Pattern.compile("(?m)^\\s+" + naam + "\\s+= ([0-9.]+)").matcher(script);
        if (!regel.find()) {
            throw new IllegalArgumentException("deploy/kustomize/schaal assumes no " + naam);
        }
        return Double.parseDouble(regel.group(1));
    }
}
