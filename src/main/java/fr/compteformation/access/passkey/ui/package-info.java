/**
 * The pages of passkeys and recovery codes.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.access.passkey.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
