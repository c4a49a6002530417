/** Runs the parsers of untrusted files in separate processes. */
@NullMarked
package fr.compteformation.platform.document.sandbox;

import org.jspecify.annotations.NullMarked;
