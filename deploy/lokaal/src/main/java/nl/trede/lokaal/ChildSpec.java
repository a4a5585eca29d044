// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How to start one process: always the same way, also after a crash.
 *
 * @param port where it listens
 * @param environment added to the launcher's own
 * @param log where its output goes, appended
 */
record ChildSpec(String name, int port, List<String> command, Map<String, String> environment, Path log) {}
