// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives test classes one running system together: started at the first, stopped after the last. Shows its logs when a test fails. A class gets the
 * empty one, or the one with demo data when it is annotated with {@link MetDemo}.
 */
final class LopendSysteem implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(LopendSysteem.class);

    private record Shared(Trede trede) implements ExtensionContext.Store.CloseableResource {
        @Override
        public void close() {
            trede.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Trede.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return shared(context);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        context.getExecutionException()
                .ifPresent(e -> System.err.println(shared(context).diagnosis()));
    }

    private static Trede shared(ExtensionContext context) {
        boolean demo = context.getRequiredTestClass().isAnnotationPresent(MetDemo.class);
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        demo ? "demo" : "brieven",
                        name -> new Shared(demo ? Trede.metDemo() : Trede.leeg(name)),
                        Shared.class)
                .trede();
    }
}
