package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Component;

/**
 * A validation problem.
 *
 * @param label the label of the field
 * @param message the translated message
 * @param field the field to correct; can take the focus
 */
public record Problem(String label, String message, Component field) {
}
