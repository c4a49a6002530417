/**
 * The frame of the pages that links in emails lead to.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.platform.onetime.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
