/**
 * The five public guides that the portal is made from, walked line by line in a browser,
 * and the table that compares each of their rows with the portal.
 */
package fr.compteformation.guides;
