// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.util.Map;
import java.util.Optional;
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
}
