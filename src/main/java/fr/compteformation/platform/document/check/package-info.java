/** Checks files by their content before they are stored or opened. */
@NullMarked
@NamedInterface("check")
package fr.compteformation.platform.document.check;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
