/** Renders the pages of a file for those who review it. */
@NullMarked
@NamedInterface("page")
package fr.compteformation.platform.document.page;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
