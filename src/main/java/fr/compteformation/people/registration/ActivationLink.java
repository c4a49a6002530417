package fr.compteformation.people.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A link that was sent. Its token is derived anew whenever it is needed; only the hash is
 * kept.
 *
 * @param tokenHash SHA-256, 64 hexadecimal digits
 * @param generation 0 for the first link, one more for each that replaced it
 */
@Embeddable
record ActivationLink(@Column(name = "token_hash") String tokenHash, int generation) {
}
