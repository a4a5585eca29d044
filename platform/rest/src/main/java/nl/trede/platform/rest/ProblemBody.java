// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * The wire form of a problem (RFC 9457) in Dutch.
 *
 * @param type names the kind, one per status; does not resolve
 * @param instance identifies this occurrence in our logs; null unless something broke on our side
 * @param fouten null unless the input was wrong
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(String type, String title, int status, String detail, String instance, List<Fout> fouten) {

    /** The media type of every error answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Map<Integer, Kind> KINDS = Map.ofEntries(
            Map.entry(400, new Kind("Ongeldige invoer", "De aanvraag is niet te begrijpen.")),
            Map.entry(401, new Kind("Niet ingelogd", "Meld u eerst aan.")),
            Map.entry(403, new Kind("Geen toegang", "U mag dit niet zien of doen.")),
            Map.entry(404, new Kind("Niet gevonden", "Op dit adres is niets te vinden.")),
            Map.entry(405, new Kind("Methode niet toegestaan", "Deze methode kan niet op dit adres.")),
            Map.entry(406, new Kind("Antwoordvorm niet beschikbaar", "Geen van de vormen uit de kop Accept is er.")),
            Map.entry(408, new Kind("Te langzaam", "De inhoud van de aanvraag kwam te langzaam binnen.")),
            Map.entry(409, new Kind("Conflict", "De aanvraag past niet bij de huidige gegevens.")),
            Map.entry(413, new Kind("Te groot", "De inhoud van de aanvraag is te groot.")),
            Map.entry(414, new Kind("Adres te lang", "Het adres van de aanvraag is te lang.")),
            Map.entry(415, new Kind("Soort inhoud niet ondersteund", "De kop Content-Type past niet bij dit adres.")),
            Map.entry(429, new Kind("Te veel aanvragen", "Probeer het later nog eens.")),
            Map.entry(500, new Kind("Interne fout", "Er ging bij ons iets mis.")),
            Map.entry(
                    503,
                    new Kind("Niet beschikbaar", "De dienst is nu niet beschikbaar. Probeer het later nog eens.")));

    private record Kind(String title, String detail) {}

    /** What can be said when only the status is known. */
    static ProblemBody of(int status) {
        return of(status, null, null, List.of());
    }

    static ProblemBody of(Problem problem) {
        return of(problem.getResponse().getStatus(), problem.detail(), null, problem.fouten());
    }

    /** A null detail is replaced by the general sentence for the status. */
    static ProblemBody of(int status, String detail, String instance, List<Fout> fouten) {
        var kind = KINDS.getOrDefault(status, KINDS.get(status < 500 ? 400 : 500));
        var slug = kind.title().toLowerCase().replace(' ', '-');
        return new ProblemBody(
                "urn:problem-type:trede:" + slug,
                kind.title(),
                status,
                detail == null ? kind.detail() : detail,
                instance,
                fouten);
    }
}
