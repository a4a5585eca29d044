// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

/** What happened to a plan van aanpak. */
public enum Planstatus {
    GEVRAAGD,
    ONTVANGEN,
    ONVOLDOENDE,
    AANVAARD,
    BIJSTELLING_GEVRAAGD
}
