// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import java.util.LinkedHashMap;
import java.util.Map;

/** How often each of many callers may come: so many at once, and then as many as are added each second. Who has not come for longest is forgotten first. */
final class TokenBuckets {

    private record Bucket(double tokens, long at) {}

    private final double most;
    private final double perSecond;
    private final Map<String, Bucket> buckets;

    /**
     * @param most at once
     * @param perSecond added to what is left, up to the most
     * @param callers how many are remembered
     */
    TokenBuckets(double most, double perSecond, int callers) {
        this.most = most;
        this.perSecond = perSecond;
        this.buckets = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > callers;
            }
        };
    }

    /**
     * Takes one.
     *
     * @param now nanoseconds on any clock that does not go back
     * @return 0 when there was one, else the whole seconds until there is
     */
    synchronized long take(String caller, long now) {
        var known = buckets.getOrDefault(caller, new Bucket(most, now));
        var tokens = Math.min(most, known.tokens() + Math.max(0, now - known.at()) / 1e9 * perSecond);
        var enough = tokens >= 1;
        buckets.put(caller, new Bucket(enough ? tokens - 1 : tokens, now));
        return enough ? 0 : Math.max(1, (long) Math.ceil((1 - tokens) / perSecond));
    }
}
