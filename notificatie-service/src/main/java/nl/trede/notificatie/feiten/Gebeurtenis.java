// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

/** What happened in a dossier that brings a letter about. */
public sealed interface Gebeurtenis
        permits Planvraag, Planoordeel, Uitnodiging, Herinnering, Indeplaatsstelling, Beeindiging {

    Aanleiding aanleiding();

    /** Its name in templates. */
    String naam();
}
