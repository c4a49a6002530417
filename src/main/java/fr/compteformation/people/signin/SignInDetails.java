package fr.compteformation.people.signin;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.security.Network;

/**
 * Where a sign-in comes from.
 *
 * @param network the network, as the trusted proxies tell it
 * @param deviceProofs what {@link KnownDevices} finds on the device
 * @param bought the try that a solved security check has bought
 */
public record SignInDetails(Network network, List<String> deviceProofs, @Nullable BoughtTry bought) {
}
