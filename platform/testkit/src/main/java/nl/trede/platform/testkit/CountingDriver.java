// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Logger;

/** The driver of PostgreSQL, of which {@link Statements} sees what is executed; a batch is one statement. */
public final class CountingDriver implements Driver {

    private final Driver real = new org.postgresql.Driver();

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        var connection = real.connect(url, info);
        return connection == null ? null : proxy(Connection.class, new Seen(connection));
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return real.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return real.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return real.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return real.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return real.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.postgresql");
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(CountingDriver.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Whether it is the same proxy: what is in it would not know. */
    private static Object same(Object proxy, Method method, Object[] arguments) {
        return method.getName().equals("equals") ? proxy == arguments[0] : System.identityHashCode(proxy);
    }

    private static boolean identity(Method method) {
        return method.getName().equals("equals") || method.getName().equals("hashCode");
    }

    /** A connection that hands out statements which are seen. */
    private record Seen(Connection real) implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (identity(method)) {
                return same(proxy, method, arguments);
            }
            var answer = call(real, method, arguments);
            var sql = arguments != null && arguments[0] instanceof String text ? text : null;
            return switch (method.getName()) {
                case "createStatement" -> proxy(Statement.class, new SeenStatement((Statement) answer, null));
                case "prepareStatement" -> proxy(PreparedStatement.class, new SeenStatement((Statement) answer, sql));
                case "prepareCall" -> proxy(CallableStatement.class, new SeenStatement((Statement) answer, sql));
                default -> answer;
            };
        }
    }

    /** @param sql null when each execution brings its own */
    private record SeenStatement(Statement real, String sql) implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (identity(method)) {
                return same(proxy, method, arguments);
            }
            if (method.getName().startsWith("execute")) {
                Statements.seen(sql != null || arguments == null ? String.valueOf(sql) : String.valueOf(arguments[0]));
            }
            return call(real, method, arguments);
        }
    }
}
