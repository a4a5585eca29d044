// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import nl.trede.notificatie.feiten.Brieffeiten;

/** An event that brings a letter about, as notificatie reads it. */
interface Briefgebeurtenis {

    Brieffeiten feiten();
}
