package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;

/** A description list: names and values. */
public class Facts extends Composite<DescriptionList> {

	public Facts() {
		getContent().addClassName("facts");
	}

	/** Adds a value as text. */
	public Facts tell(String name, String fact) {
		return tell(name, new Text(fact));
	}

	/** Adds a value as components. */
	public Facts tell(String name, Component... fact) {
		getContent().add(new DescriptionList.Term(name), new DescriptionList.Description(fact));
		return this;
	}

}
