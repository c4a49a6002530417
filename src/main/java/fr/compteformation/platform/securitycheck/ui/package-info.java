/** The form field of the security check. */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.platform.securitycheck.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
