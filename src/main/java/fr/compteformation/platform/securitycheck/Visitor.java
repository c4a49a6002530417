package fr.compteformation.platform.securitycheck;

import fr.compteformation.platform.security.Network;

/**
 * Who is asked: a browser’s session, and where it comes from.
 */
public record Visitor(SessionKey session, Network network) {
}
