// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.feiten.Besluitfeiten;
import nl.trede.notificatie.feiten.Brieffeiten;
import nl.trede.notificatie.feiten.Oproepfeiten;
import nl.trede.notificatie.feiten.Raadsfeiten;

/** Keeps the facts of a letter as JSON. */
@Singleton
final class Feitenopslag {

    private final ObjectMapper json;

    Feitenopslag(ObjectMapper json) {
        this.json = json;
    }

    String tekst(Brieffeiten feiten) {
        try {
            return json.writeValueAsString(feiten);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Brieffeiten feiten(Aanleiding aanleiding, String tekst) {
        Class<? extends Brieffeiten> vorm =
                switch (aanleiding) {
                    case TREDE, VERSCHONING -> Besluitfeiten.class;
                    case OPROEP -> Oproepfeiten.class;
                    case RAAD -> Raadsfeiten.class;
                };
        try {
            return json.readValue(tekst, vorm);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable facts of a letter", e);
        }
    }
}
