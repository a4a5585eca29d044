// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Teaches the application's one ObjectMapper our words; strictness is for request bodies alone. */
@Singleton
class JsonSettings implements ObjectMapperCustomizer {

    /** After Quarkus' own modules, which would otherwise win over ours. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new BegrippenModule());
        json.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }
}
