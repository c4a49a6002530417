package fr.compteformation.office.agent;

import fr.compteformation.people.identity.Identity;

/**
 * The data for the page of a usable invitation.
 *
 * @param identity what the password must not contain
 * @param asksForNir whether the agent must also enter a social security number
 */
public record Invitation(Identity identity, boolean asksForNir) {
}
