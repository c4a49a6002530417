package fr.compteformation.rights.feeding;

/**
 * A line that cannot be taken. Says nothing about the person.
 *
 * @param line its number in the file, the header being the first
 * @param reason the first thing that is wrong with it
 */
public record RefusedLine(int line, RefusalReason reason) {
}
