package fr.compteformation.people.signin;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.security.Network;

/**
 * The origin of a sign-in.
 *
 * @param network the client’s network, as resolved from trusted proxies
 * @param deviceProofs the proofs of {@link KnownDevices}
 * @param bought the attempt earned by a solved security check
 */
public record SignInDetails(Network network, List<String> deviceProofs, @Nullable EarnedAttempt bought) {
}
