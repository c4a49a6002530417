/**
 * The frame of every page and the few components that all views share.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.platform.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
