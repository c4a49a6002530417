package fr.compteformation.people.signin;

import java.util.UUID;

/**
 * Event: somebody signed in with their password on a new device.
 *
 * @param account the account
 * @param session the new session
 */
public record SignedInOnNewDevice(UUID account, UUID session) {
}
