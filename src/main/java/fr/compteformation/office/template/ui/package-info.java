/**
 * The supervisors’ pages of templates.
 */
@NullMarked
package fr.compteformation.office.template.ui;

import org.jspecify.annotations.NullMarked;
