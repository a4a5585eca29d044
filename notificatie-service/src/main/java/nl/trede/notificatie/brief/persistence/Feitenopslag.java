// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.feiten.Beeindiging;
import nl.trede.notificatie.feiten.Besluitfeiten;
import nl.trede.notificatie.feiten.Brieffeiten;
import nl.trede.notificatie.feiten.Dossierfeiten;
import nl.trede.notificatie.feiten.Herinnering;
import nl.trede.notificatie.feiten.Indeplaatsstelling;
import nl.trede.notificatie.feiten.Oproepfeiten;
import nl.trede.notificatie.feiten.Peilmomentfeiten;
import nl.trede.notificatie.feiten.Planoordeel;
import nl.trede.notificatie.feiten.Planvraag;
import nl.trede.notificatie.feiten.Raadsfeiten;
import nl.trede.notificatie.feiten.Uitnodiging;
import nl.trede.notificatie.feiten.Verslagfeiten;
import nl.trede.notificatie.opmaak.Aanpassing;
import nl.trede.notificatie.opmaak.Correctie;

/** Keeps the facts of a letter as JSON, and whatever else of it no query looks into. */
@Singleton
public final class Feitenopslag {

    private static final TypeReference<List<Aanpassing>> AANPASSINGEN = new TypeReference<>() {};
    private static final TypeReference<Set<String>> NAMEN = new TypeReference<>() {};

    private final ObjectMapper json;

    public Feitenopslag(ObjectMapper json) {
        this.json = json;
    }

    public String tekst(Object waarde) {
        try {
            return json.writeValueAsString(waarde);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public Brieffeiten feiten(Aanleiding aanleiding, String tekst) {
        return (Brieffeiten) lees(tekst, vorm(aanleiding));
    }

    Correctie correctie(String tekst) {
        return tekst == null ? null : (Correctie) lees(tekst, json.constructType(Correctie.class));
    }

    @SuppressWarnings("unchecked") // read as such
    List<Aanpassing> aanpassingen(String tekst) {
        return (List<Aanpassing>) lees(tekst, json.constructType(AANPASSINGEN));
    }

    @SuppressWarnings("unchecked") // read as such
    Set<String> auteurs(String tekst) {
        return Set.copyOf((Set<String>) lees(tekst, json.constructType(NAMEN)));
    }

    private JavaType vorm(Aanleiding aanleiding) {
        return switch (aanleiding) {
            case TREDE, EINDE, VERSCHONING, BEVRIEZING, INTREKKING -> json.constructType(Besluitfeiten.class);
            case OPROEP -> json.constructType(Oproepfeiten.class);
            case RAAD -> json.constructType(Raadsfeiten.class);
            case PEILMOMENT -> json.constructType(Peilmomentfeiten.class);
            case VERSLAG -> json.constructType(Verslagfeiten.class);
            case PLANVRAAG -> dossier(Planvraag.class);
            case PLANOORDEEL -> dossier(Planoordeel.class);
            case OVERLEG -> dossier(Uitnodiging.class);
            case HERINNERING -> dossier(Herinnering.class);
            case VOORNEMEN, INDEPLAATSSTELLING -> dossier(Indeplaatsstelling.class);
            case BEEINDIGING -> dossier(Beeindiging.class);
        };
    }

    private JavaType dossier(Class<?> gebeurtenis) {
        return json.getTypeFactory().constructParametricType(Dossierfeiten.class, gebeurtenis);
    }

    private Object lees(String tekst, JavaType vorm) {
        try {
            return json.readValue(tekst, vorm);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable " + vorm + " of a letter", e);
        }
    }
}
