/** The pages for employers. */
@NullMarked
package fr.compteformation.office.employer.ui;

import org.jspecify.annotations.NullMarked;
