/**
 * Judges a file by its content, before anybody keeps or opens it.
 */
@NullMarked
@NamedInterface("check")
package fr.compteformation.platform.document.check;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
