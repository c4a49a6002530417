/**
 * The field by which forms take files in.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.platform.document.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
