// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.trede.begrippen.Provinciecode;

/** The template files of the letters. */
public interface Sjablonen {

    /** The text of a template: the province's own, or else the base; empty when neither exists. */
    Optional<String> sjabloon(Provinciecode provincie, String naam);

    /** The page around a letter: a template. */
    String blad();

    /** The look of all letters, as CSS. */
    String vormgeving();

    /** What each fact is called in Dutch, for the list of what is missing. */
    Map<String, String> namenVanFeiten();

    /** Patterns of numbers in a text that are no figures, as "artikel 124". */
    List<Pattern> verwijzingen();
}
