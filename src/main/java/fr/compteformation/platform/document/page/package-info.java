/**
 * Shows the pages of a file to whoever must judge it.
 */
@NullMarked
@NamedInterface("page")
package fr.compteformation.platform.document.page;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
