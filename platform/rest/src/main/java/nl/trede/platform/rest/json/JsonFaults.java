// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest.json;

/** Places of faults in a body. */
public final class JsonFaults {

    private JsonFaults() {}

    /** Whether the two are the same place, or one lies within the other. */
    public static boolean related(String one, String other) {
        return JsonPath.related(one, other);
    }
}
