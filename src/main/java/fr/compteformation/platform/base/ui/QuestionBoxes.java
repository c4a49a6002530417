package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Component;

/** Makes the question boxes of the header; a bean of a higher room. */
public interface QuestionBoxes {

	/** A box for the header of the pages for citizens and visitors. */
	Component box();

	/** A box for the header of the professionals’ pages, which finds only these. */
	Component boxOfProfessionals();

}
