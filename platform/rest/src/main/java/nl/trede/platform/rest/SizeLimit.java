// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stops reading a body that did not tell its length beforehand and turns out too large. */
@Provider
public class SizeLimit implements ReaderInterceptor {

    private final long max;

    SizeLimit(@ConfigProperty(name = "trede.api.max-omvang") long max) {
        this.max = max;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Counted(context.getInputStream(), max));
        return context.proceed();
    }

    private static final class Counted extends FilterInputStream {
        private final long max;
        private long read;

        Counted(InputStream body, long max) {
            super(body);
            this.max = max;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int bytes = super.read(into, offset, length);
            count(Math.max(0, bytes));
            return bytes;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > max) {
                throw Problem.van(413, null);
            }
        }
    }
}
