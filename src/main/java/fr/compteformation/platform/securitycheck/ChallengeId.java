package fr.compteformation.platform.securitycheck;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The id of a challenge: 128 random bits. */
@Embeddable
public record ChallengeId(@Column(name = "id") UUID value) implements Serializable {
}
