package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;

/**
 * Facts, one under the other, each with its name.
 */
public class Facts extends Composite<DescriptionList> {

	public Facts() {
		getContent().addClassName("facts");
	}

	/** Adds a fact in words. */
	public Facts tell(String name, String fact) {
		return tell(name, new Text(fact));
	}

	/** Adds a fact. */
	public Facts tell(String name, Component... fact) {
		getContent().add(new DescriptionList.Term(name), new DescriptionList.Description(fact));
		return this;
	}

}
