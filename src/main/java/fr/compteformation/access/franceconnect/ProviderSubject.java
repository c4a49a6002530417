package fr.compteformation.access.franceconnect;

import java.io.Serializable;

/**
 * Who somebody is to the provider, as the portal keeps it.
 *
 * @param hash a keyed hash of the provider and its name for the person, 64 hexadecimal
 * digits
 */
public record ProviderSubject(String hash) implements Serializable {
}
