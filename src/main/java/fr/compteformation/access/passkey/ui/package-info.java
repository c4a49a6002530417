/**
 * The pages of passkeys and of whoever lost them, and the sheet on which agents decide.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.access.passkey.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
