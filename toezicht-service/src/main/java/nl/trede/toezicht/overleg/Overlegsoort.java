// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overleg;

/** Who talked: officials, or the gedeputeerde with the wethouder. */
public enum Overlegsoort {
    AMBTELIJK,
    BESTUURLIJK
}
