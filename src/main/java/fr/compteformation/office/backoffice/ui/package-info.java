/**
 * The pages on which agents work through declarations and questions, and look after
 * people.
 */
@NullMarked
package fr.compteformation.office.backoffice.ui;

import org.jspecify.annotations.NullMarked;
