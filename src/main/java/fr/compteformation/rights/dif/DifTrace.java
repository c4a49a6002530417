package fr.compteformation.rights.dif;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.document.DocumentId;

/**
 * A file of a declaration, or a declaration without any, as what others did may name it.
 *
 * @param declaration the declaration
 * @param file one of its files; none when it has none
 */
public record DifTrace(UUID declaration, @Nullable DocumentId file) {
}
