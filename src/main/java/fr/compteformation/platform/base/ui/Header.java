package fr.compteformation.platform.base.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Base of the page headers, which begin with the portal’s name. */
abstract class Header extends Composite<com.vaadin.flow.component.html.Header> {

	Header() {
		getContent().addClassName("top");
	}

	/** Updates the header after a navigation: current page and signed-in user. */
	abstract void show(String path, @Nullable SignedIn person);

	/** Shows how many things wait for the person, at the pages where they are done. */
	abstract void count(List<Awaiting> things);

	/** The portal’s name, a link to the home page of the audience. */
	Anchor brand(Audience audience) {
		Anchor brand = new Anchor(audience.home().path(), new Image("assets/logo.svg", ""),
				new Span(getTranslation("frame.name")));
		brand.addClassName("brand");
		return brand;
	}

}
