/** The accessibility audit of all pages, and its result. */
package fr.compteformation.accessibility;
