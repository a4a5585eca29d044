// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Whether this process is part of the local run. That is so when {@code lokaal} is its one and only profile: beside another profile, as the
 * parent of one, or with any other setting it is not, and nothing else can make it so.
 */
@Singleton
public class LocalRun {

    private static final List<String> PROFILES = List.of("lokaal");

    public boolean isOn() {
        return isOn(ConfigUtils.getProfiles());
    }

    static boolean isOn(List<String> profiles) {
        return profiles.equals(PROFILES);
    }
}
