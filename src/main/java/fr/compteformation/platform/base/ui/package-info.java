/** The layout of all pages and the components that views share. */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.platform.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
