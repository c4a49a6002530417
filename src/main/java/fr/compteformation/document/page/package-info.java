/**
 * Shows the pages of a file to whoever must judge it.
 */
@NullMarked
@NamedInterface("page")
package fr.compteformation.document.page;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
