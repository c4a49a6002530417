package fr.compteformation.office.agent;

import fr.compteformation.people.identity.Identity;

/**
 * What the page of an invitation needs to know.
 *
 * @param isOver whether the time to accept it is over
 * @param identity what a password must not hold
 * @param asksForNir whether the person gives their number with the password
 */
public record Invitation(boolean isOver, Identity identity, boolean asksForNir) {
}
