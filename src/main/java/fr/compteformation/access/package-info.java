/**
 * Sign-in without a password, second factors and account recovery.
 */
@NullMarked
package fr.compteformation.access;

import org.jspecify.annotations.NullMarked;
