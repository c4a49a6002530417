/**
 * Proofs that run for minutes or hours: the portal lives all day, loses a node, its
 * database or its disk. They see it from outside, as people and operators do.
 */
package fr.compteformation.proofs;
