package fr.compteformation.securitycheck;

import fr.compteformation.security.Network;

/**
 * Who is asked: a browser’s session, and where it comes from.
 */
public record Visitor(SessionKey session, Network network) {
}
