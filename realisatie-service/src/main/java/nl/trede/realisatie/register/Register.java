// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.register;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;

/** The gemeenten as they were known at one moment. */
public final class Register {

    private final Map<String, Gemeente> gemeenten;

    public Register(Collection<Gemeente> gemeenten) {
        this.gemeenten = gemeenten.stream()
                .collect(
                        Collectors.toUnmodifiableMap(gemeente -> gemeente.code().code(), Function.identity()));
    }

    /** All of them, in no order. */
    public Collection<Gemeente> alle() {
        return gemeenten.values();
    }

    /** Empty when the code is not in the register. */
    public Optional<Gemeente> zoek(Gemeentecode code) {
        return zoek(code.code());
    }

    /** As {@link #zoek(Gemeentecode)}, for a text that may be no code at all; then it is empty. */
    public Optional<Gemeente> zoek(String code) {
        return Optional.ofNullable(gemeenten.get(code));
    }
}
