package fr.compteformation.rights.feeding;

/**
 * A refused line, without personal data.
 *
 * @param line its number in the file, where the header is 1
 * @param reason the first error found
 */
public record RefusedLine(int line, RefusalReason reason) {
}
