package fr.compteformation.people.holderaddress;

/**
 * A refused line, without personal data.
 *
 * @param line its number in the file, where the header is 1
 * @param messageKey the translation key of the first error found
 */
public record RefusedAddress(int line, String messageKey) {
}
