/** The page on which people send an identity document, and the way to prove it offers. */
@NullMarked
package fr.compteformation.access.identitydocument.ui;

import org.jspecify.annotations.NullMarked;
