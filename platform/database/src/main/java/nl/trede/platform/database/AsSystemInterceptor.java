// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.database;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Before the transaction begins, so that its connection is taken with this access. */
@AsSystem
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class AsSystemInterceptor {

    @AroundInvoke
    Object asSystem(InvocationContext work) throws Exception {
        try (var scope = AccessScope.system()) {
            return work.proceed();
        }
    }
}
