// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.util.List;

/** What was said, asked and agreed so far; each list oldest first, none null. */
public record Dossier(
        List<Overleg> overleggen, List<Plan> plannen, List<Afspraak> afspraken, List<Termijn> termijnen) {}
