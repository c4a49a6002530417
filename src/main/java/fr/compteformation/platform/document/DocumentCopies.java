package fr.compteformation.platform.document;

/**
 * Files with the same content as another one, found without opening them.
 *
 * @param ofOwner how many belong to the same owner
 * @param ofOthers how many belong to somebody else
 */
public record DocumentCopies(int ofOwner, int ofOthers) {
}
