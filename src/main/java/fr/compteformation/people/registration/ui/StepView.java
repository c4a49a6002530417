package fr.compteformation.people.registration.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;

import fr.compteformation.people.registration.Draft;
import fr.compteformation.people.registration.Step;
import fr.compteformation.platform.base.ui.KeepsTyping;
import fr.compteformation.platform.base.ui.Phone;

/** Base of the step pages. Redirects to the step that the draft allows. */
abstract class StepView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyping {

	/** The path of the first page. */
	static final String ROOT = "inscription";

	private final Step step;

	private final Visit visit;

	private final Div sheet = new Div();

	private final Paragraph position = new Paragraph();

	private final Paragraph partPosition = new Paragraph();

	private @Nullable String part;

	StepView(Step step, Visit visit) {
		this.step = step;
		this.visit = visit;
		this.sheet.addClassNames("sheet", "stack");
		this.position.setText(getTranslation("registration.position", step.number(), Step.values().length));
		this.position.addClassNames("soft", "over-title");
		this.partPosition.addClassNames("soft", "over-title", "on-phones");
		this.partPosition.setVisible(false);
		getContent().addClassName("narrow");
		getContent().add(this.position, this.partPosition, new H1(title()), new Stepper(step), this.sheet);
	}

	abstract void show(Draft draft);

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.visit.touch();
		Draft draft = this.visit.draft();
		Step shown = this.step.shownTo(draft);
		if (this.visit.offered().isPresent()) {
			event.forwardTo(ResumeView.class);
		}
		else if (shown != this.step) {
			event.forwardTo(address(shown));
		}
		else {
			this.sheet.removeAll();
			show(draft);
		}
	}

	@Override
	public void stillHere() {
		this.visit.touch();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("page.title", getTranslation("registration.title", this.step.number(),
				Step.values().length, shownPart().map((told) -> title() + ", " + told).orElseGet(this::title)));
	}

	/** Names the part of the step that a phone shows. */
	void tellPart(String part) {
		this.part = part;
		this.position.addClassName("on-desks");
		this.partPosition.setVisible(true);
		this.partPosition.setText(
				getTranslation("registration.position.part", this.step.number(), Step.values().length, title(), part));
	}

	private Optional<String> shownPart() {
		return Optional.ofNullable(this.part).filter((told) -> Phone.shows(UI.getCurrent()));
	}

	Step step() {
		return this.step;
	}

	Visit visit() {
		return this.visit;
	}

	void add(Component... components) {
		this.sheet.add(components);
	}

	/** Introduces the next step and, once per page, explains the asterisk. */
	Paragraph introduction(String key) {
		Span next = new Span(this.step.next()
			.map((following) -> getTranslation("registration.next", getTranslation(Stepper.name(following))) + " ")
			.orElse(""));
		next.addClassName("next-step");
		Paragraph introduction = new Paragraph(next, new Text(getTranslation(key)));
		introduction.addClassName("soft");
		return introduction;
	}

	/** Goes to the previous step. */
	void back() {
		this.step.previous().ifPresent(this::goTo);
	}

	void goTo(Step target) {
		getUI().ifPresent((ui) -> ui.navigate(address(target)));
	}

	/** Deletes the draft and leaves. */
	void leave() {
		this.visit.forget();
		getUI().ifPresent((ui) -> ui.navigate(""));
	}

	static String address(Step step) {
		return ROOT + "/" + step.path();
	}

	private String title() {
		return getTranslation(Stepper.name(this.step));
	}

}
