// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The end of a log file, read without reading the whole file. */
final class LogTail {

    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_CHARACTERS = 400;

    private LogTail() {}

    static List<String> of(Path log, int lines) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(MOST_BYTES, file.length())];
            file.seek(file.length() - end.length);
            file.readFully(end);
            List<String> all = new String(end, StandardCharsets.UTF_8)
                    .lines()
                    .map(LogTail::shorten)
                    .toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        }
    }

    private static String shorten(String line) {
        return line.length() <= MOST_CHARACTERS ? line : line.substring(0, MOST_CHARACTERS) + " …";
    }
}
