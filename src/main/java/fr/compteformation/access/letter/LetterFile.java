package fr.compteformation.access.letter;

/**
 * The file of a batch.
 *
 * @param name its name
 * @param content a PDF
 */
public record LetterFile(String name, byte[] content) {
}
