/**
 * The name under which an operator runs the portal, and the words and pictures of their
 * own: files that take the place of the portal’s, one by one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.compteformation.platform.site;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
