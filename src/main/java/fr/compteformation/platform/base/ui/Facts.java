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

	public Facts tell(String name, String fact) {
		return tell(name, new Text(fact));
	}

	public Facts tell(String name, Component... fact) {
		getContent().add(new DescriptionList.Term(name), new DescriptionList.Description(fact));
		return this;
	}

}
