// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The process number that PostgreSQL writes in its data folder; empty when there is none, or none yet. */
final class PostgresPid {

    static final String FILE = "postmaster.pid";

    private PostgresPid() {}

    static Optional<Long> of(Path data) throws IOException {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.isEmpty() || !lines.get(0).strip().matches("\\d+")
                ? Optional.empty()
                : Optional.of(Long.parseLong(lines.get(0).strip()));
    }
}
