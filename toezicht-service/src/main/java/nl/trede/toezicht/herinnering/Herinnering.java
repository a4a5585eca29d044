// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herinnering;

import java.time.LocalDate;

/**
 * That a day comes near, is there or has passed.
 *
 * @param datum the day it is told
 * @param dagen calendar days before or after the day; 0 on it
 * @param regel which reminder of that day it is: so many days before it, 0 on it, -1 after it; of each there is one
 */
public record Herinnering(Vervaldag dag, Moment moment, LocalDate datum, int dagen, int regel) {}
