package fr.compteformation.office.agent;

import fr.compteformation.people.identity.Identity;

/**
 * The data for the page of an invitation.
 *
 * @param isOver whether the invitation has expired
 * @param identity what the password must not contain
 * @param asksForNir whether the agent must also enter a social security number
 */
public record Invitation(boolean isOver, Identity identity, boolean asksForNir) {
}
