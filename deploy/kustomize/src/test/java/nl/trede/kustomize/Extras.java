// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The fields that a model took in without knowing them: its additional properties, at any depth. */
final class Extras {

    private final List<String> found = new ArrayList<>();
    private final Map<Object, Boolean> seen = new IdentityHashMap<>();

    private Extras() {}

    static List<String> of(Object model) throws ReflectiveOperationException {
        var extras = new Extras();
        extras.look(model, "");
        return extras.found;
    }

    private void look(Object value, String path) throws ReflectiveOperationException {
        if (value instanceof Collection<?> items) {
            for (var item : items) {
                look(item, path);
            }
        }
        if (value == null
                || !value.getClass().getName().matches("io\\.(strimzi|fabric8)\\..*")
                || value.getClass().isEnum()
                || seen.put(value, true) != null) {
            return;
        }
        for (var method : value.getClass().getMethods()) {
            if (!method.getName().startsWith("get")
                    || method.getParameterCount() > 0
                    || Modifier.isStatic(method.getModifiers())) {
                continue;
            }
            if (method.getName().equals("getAdditionalProperties")) {
                var extra = (Map<?, ?>) method.invoke(value);
                if (extra != null) {
                    extra.keySet().forEach(key -> found.add(path + "/" + key));
                }
            } else {
                look(method.invoke(value), path + "/" + method.getName().substring(3));
            }
        }
    }
}
