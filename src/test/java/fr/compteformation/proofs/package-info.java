/**
 * Long-running tests, minutes to hours: the portal runs for a long time or loses a node,
 * its database or its disk. They observe it from outside.
 */
package fr.compteformation.proofs;
