/** The supervisors’ page for files of postal addresses. */
@NullMarked
package fr.compteformation.people.holderaddress.ui;

import org.jspecify.annotations.NullMarked;
