/**
 * Accessible PDF files, rendered from templates with the portal’s typeface.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base" })
package fr.compteformation.platform.pdf;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
