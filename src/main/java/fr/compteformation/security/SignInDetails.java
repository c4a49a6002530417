package fr.compteformation.security;

import java.util.List;

/**
 * Where a sign-in comes from.
 *
 * @param network the network, as the trusted proxies tell it
 * @param deviceProofs what {@link KnownDevices} finds on the device
 */
record SignInDetails(Network network, List<String> deviceProofs) {
}
