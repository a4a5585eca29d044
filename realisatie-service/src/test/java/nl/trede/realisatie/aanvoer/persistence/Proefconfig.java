// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer.persistence;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Settings as an operator would give them. */
final class Proefconfig {

    private Proefconfig() {}

    static AanvoerConfig map(String pad) {
        return van(Map.of("trede.aanvoer.map.pad", pad));
    }

    static AanvoerConfig van(Map<String, String> instellingen) {
        return new SmallRyeConfigBuilder()
                .withMapping(AanvoerConfig.class)
                .withSources(new PropertiesConfigSource(instellingen, "proef", 100))
                .addDefaultInterceptors()
                .build()
                .getConfigMapping(AanvoerConfig.class);
    }
}
