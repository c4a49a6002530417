package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Component;

/** Makes the question boxes of the header; a bean of a higher room. */
public interface QuestionBoxes {

	/** A box for the header. */
	Component box();

}
