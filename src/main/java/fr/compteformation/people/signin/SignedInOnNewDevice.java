package fr.compteformation.people.signin;

import java.util.UUID;

/**
 * Somebody signed in with their password on a device on which they had not done so
 * before.
 *
 * @param account whose
 * @param session which of their sessions began
 */
public record SignedInOnNewDevice(UUID account, UUID session) {
}
