/** The pages of one-time links. */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.platform.onetime.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
