/**
 * The name under which an operator runs the portal, the words, colours and pictures of
 * their own, which take the place of the portal’s one by one, and what they announce.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.compteformation.platform.site;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
