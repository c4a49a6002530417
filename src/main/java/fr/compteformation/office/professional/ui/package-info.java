/**
 * The door of professionals, and the pages where supervisors manage them.
 */
@NullMarked
package fr.compteformation.office.professional.ui;

import org.jspecify.annotations.NullMarked;
