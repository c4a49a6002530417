package fr.compteformation.access.franceconnect;

import java.io.Serializable;

/**
 * A subject of the provider, as stored.
 *
 * @param hash a keyed hash of issuer and subject, 64 hexadecimal digits
 */
public record ProviderSubject(String hash) implements Serializable {
}
