package fr.compteformation.rights.dif;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The page of a person who declares: who opened it in time may still save, and who saw
 * one declaration does not replace another.
 *
 * @param openedAt when the page was opened
 * @param seen the declaration that stood there then, if any
 */
public record DifVisit(Instant openedAt, DifDeclaration.@Nullable Id seen) {
}
