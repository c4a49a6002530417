/**
 * The pages on which agents review declarations.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.office.review.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
