// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stops reading a body that did not tell its length beforehand and turns out too large, and one that comes in so slowly that it only keeps a thread
 * busy. What the reader itself takes its time for does not count.
 */
@Provider
public class SizeLimit implements ReaderInterceptor {

    private final long max;
    private final Duration patience;
    private final long slowest;

    /**
     * @param max bytes
     * @param patience how long may be waited for a body at least
     * @param slowest bytes in a second; each so many bytes that came buy a second more
     */
    SizeLimit(
            @ConfigProperty(name = "trede.api.max-omvang") long max,
            @ConfigProperty(name = "trede.api.geduld") Duration patience,
            @ConfigProperty(name = "trede.api.traagste") long slowest) {
        this.max = max;
        this.patience = patience;
        this.slowest = slowest;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Counted(context.getInputStream()));
        return context.proceed();
    }

    private final class Counted extends FilterInputStream {
        private long read;
        private long waited;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            long begin = System.nanoTime();
            int value = super.read();
            count(value < 0 ? 0 : 1, System.nanoTime() - begin);
            return value;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            long begin = System.nanoTime();
            int bytes = super.read(into, offset, length);
            count(Math.max(0, bytes), System.nanoTime() - begin);
            return bytes;
        }

        private void count(int bytes, long nanos) {
            read += bytes;
            waited += nanos;
            if (read > max) {
                throw Problem.van(413, null);
            }
            if (waited > patience.toNanos() + read * 1_000_000_000L / slowest) {
                throw Problem.van(408, null);
            }
        }
    }
}
