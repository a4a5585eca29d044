// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** What runs now, as {@code processen.json} in the data folder: {@code [{"name","pid","port"}]}. Replaced as a whole at each change. */
final class ProcessList {

    private record Entry(String name, long pid, int port) {}

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Path file;

    ProcessList(Path file) {
        this.file = file;
    }

    synchronized void put(String name, long pid, int port) {
        entries.put(name, new Entry(name, pid, port));
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".nieuw");
            json.writeValue(fresh.toFile(), entries.values());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
