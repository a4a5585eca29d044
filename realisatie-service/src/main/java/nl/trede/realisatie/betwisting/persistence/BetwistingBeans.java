// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.trede.realisatie.betwisting.BehandelBetwisting;
import nl.trede.realisatie.betwisting.Betwistingen;
import nl.trede.realisatie.betwisting.Betwistingsmeldingen;
import nl.trede.realisatie.betwisting.Correcties;

/** Makes the use case out of its ports. */
class BetwistingBeans {

    @Produces
    @Dependent
    BehandelBetwisting behandelBetwisting(
            Betwistingen betwistingen, Correcties correcties, Betwistingsmeldingen meldingen) {
        return new BehandelBetwisting(betwistingen, correcties, meldingen);
    }
}
