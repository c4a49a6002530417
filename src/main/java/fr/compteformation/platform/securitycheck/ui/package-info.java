/**
 * The field that shows a challenge and takes the answer.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.platform.securitycheck.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
