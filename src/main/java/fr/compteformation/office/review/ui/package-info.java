/**
 * The pages on which agents work through declarations.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.office.review.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
