/**
 * The pages of passkeys and recovery codes.
 */
@NullMarked
package fr.compteformation.access.passkey.ui;

import org.jspecify.annotations.NullMarked;
