/** People: identity, account, sign-in and security. */
@NullMarked
package fr.compteformation.people;

import org.jspecify.annotations.NullMarked;
