/**
 * Accessible PDF files, rendered from templates with the portal’s typeface.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.compteformation.platform.pdf;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
