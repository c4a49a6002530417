/** The question box of the header and the page of answers. */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.platform.search.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
