package fr.compteformation.training.catalogue;

/**
 * A file of trainings and how far it was read.
 *
 * @param content identifies it: SHA-256 of its bytes
 * @param linesDone the lines read, without the header, blank ones included
 * @param taken lines with a session
 * @param refused refused lines
 * @param ended whether it was read to its end
 */
public record CatalogueFile(String content, int linesDone, int taken, int refused, boolean ended) {
}
