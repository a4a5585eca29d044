// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.rest;

import java.time.LocalDate;
import nl.trede.realisatie.levering.persistence.SignaleringEntity;
import nl.trede.realisatie.realisatie.Signaal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Leveringssignalering", description = "Een regel die aanvaard is maar een blik waard.")
record SignaleringView(int regel, String gemeente, String halfjaar, LocalDate peildatum, Signaal soort, String uitleg) {

    static SignaleringView van(SignaleringEntity rij) {
        return new SignaleringView(rij.regel, rij.gemeente, rij.halfjaar, rij.peildatum, rij.soort, rij.uitleg);
    }
}
