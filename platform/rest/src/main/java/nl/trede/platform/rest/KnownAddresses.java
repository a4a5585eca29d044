// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/**
 * Which methods an address has, over all resource classes. REST itself looks for the right method in one class after another and answers
 * with what the last of them knows: an address of a longer class path then seems not to be there.
 */
@Singleton
class KnownAddresses {

    private volatile Map<String, RequestMapper<Boolean>> byMethod;

    /** Of the address that is asked for now, HEAD wherever GET is; empty when there is nothing at it. */
    Set<String> methods() {
        var request = CurrentRequestManager.get();
        var methods = new TreeSet<String>();
        if (request == null) {
            return methods;
        }
        if (byMethod == null) {
            byMethod = byMethod(request.getDeployment());
        }
        byMethod.forEach((method, addresses) -> {
            if (addresses.map(request.getPathWithoutPrefix()) != null) {
                methods.add(method);
            }
        });
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    private static Map<String, RequestMapper<Boolean>> byMethod(Deployment deployment) {
        var paths = new HashMap<String, ArrayList<RequestPath<Boolean>>>();
        RuntimeResourceVisitor.visitRuntimeResources("", deployment.getClassMappers(), new RuntimeResourceVisitor() {
            @Override
            public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                paths.computeIfAbsent(method, key -> new ArrayList<>())
                        .add(new RequestPath<>(false, new URITemplate(path, false), true));
            }
        });
        var mappers = new HashMap<String, RequestMapper<Boolean>>();
        paths.forEach((method, known) -> mappers.put(method, new RequestMapper<>(known)));
        return mappers;
    }
}
