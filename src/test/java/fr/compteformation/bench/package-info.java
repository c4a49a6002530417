/**
 * The bench: what common operations cost the portal, measured from outside by the
 * operating system, as ratios to a loop of the same run.
 */
package fr.compteformation.bench;
