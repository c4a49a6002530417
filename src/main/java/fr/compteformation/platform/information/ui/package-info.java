/** The home page and the information pages. */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.platform.information.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
