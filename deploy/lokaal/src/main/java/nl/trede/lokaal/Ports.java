// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * Picks free ports on this machine. They lie below the range from which the system takes ports for outgoing connections: a process
 * that is restarted finds its own port free again.
 */
public final class Ports {

    private static final int FIRST = 15_000;
    private static final int COUNT = 15_000;

    private final Random random = new Random();
    private final Set<Integer> given = new HashSet<>();

    public synchronized int free() {
        while (true) {
            int port = FIRST + random.nextInt(COUNT);
            if (isFree(port) && given.add(port)) {
                return port;
            }
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
