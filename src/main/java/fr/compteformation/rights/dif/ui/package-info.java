/**
 * The page on which people declare their hours of DIF.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.rights.dif.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
