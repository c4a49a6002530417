package fr.compteformation.platform.securitycheck;

import fr.compteformation.platform.security.Network;

/** Who answers: a browser session and its network. */
public record Visitor(SessionKey session, Network network) {
}
