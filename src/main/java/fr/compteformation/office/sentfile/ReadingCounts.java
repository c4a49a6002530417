package fr.compteformation.office.sentfile;

/**
 * How far a file is read.
 *
 * @param reading what its kind calls this reading
 * @param total lines with content
 * @param kept lines that were taken
 * @param alreadyKnown lines without effect
 * @param refused refused lines
 */
public record ReadingCounts(String reading, long total, long kept, long alreadyKnown, long refused) {
}
