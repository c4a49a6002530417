package fr.compteformation.demo.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

import org.jspecify.annotations.Nullable;

import fr.compteformation.demo.cockpit.DemoRole;
import fr.compteformation.demo.cockpit.OneClickSignIn;
import fr.compteformation.platform.base.PagePath;

/**
 * A button that signs in as somebody. A plain HTML form, so that the browser loads the
 * next page in a new session.
 */
class OneClickForm extends Composite<HtmlContainer> {

	private final NativeButton button;

	/**
	 * @param start where to go on; {@code null} for the role’s first page
	 * @param label the visible text
	 * @param forWhom what assistive technologies read after it
	 */
	OneClickForm(DemoRole role, @Nullable PagePath start, String label, String forWhom) {
		NativeButton submit = new NativeButton();
		Span hidden = new Span(forWhom);
		hidden.addClassName("visually-hidden");
		submit.add(new Span(label), hidden);
		submit.getElement().setAttribute("type", "button");
		submit.addClickListener((click) -> submit());
		submit.addClassNames("btn", "small", "ghost");
		this.button = submit;
		getElement().setAttribute("method", "post").setAttribute("action", OneClickSignIn.ADDRESS.substring(1));
		getContent().add(field(OneClickSignIn.ROLE_FIELD, role.name()));
		if (start != null) {
			getContent().add(field(OneClickSignIn.PAGE_FIELD, start.path()));
		}
		getContent().add(submit);
	}

	/** Makes it the page’s main button. */
	OneClickForm first() {
		this.button.removeClassName("ghost");
		return this;
	}

	private void submit() {
		Presenter.leave(UI.getCurrent());
		getElement().executeJs("this.submit()");
	}

	@Override
	protected HtmlContainer initContent() {
		return new HtmlContainer("form");
	}

	private static HtmlComponent field(String name, String value) {
		HtmlComponent field = new HtmlComponent("input");
		field.getElement().setAttribute("type", "hidden").setAttribute("name", name).setAttribute("value", value);
		return field;
	}

}
