package fr.compteformation.access.firstuse.ui;

import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.access.civilstatus.NirComparison;
import fr.compteformation.access.firstuse.FirstUses;
import fr.compteformation.access.firstuse.NumberAnswer;
import fr.compteformation.access.franceconnect.Newcomer;
import fr.compteformation.people.identity.ui.NirField;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;

/**
 * The form for the social security number, which is compared with the identity.
 */
class NumberSheet extends Composite<Section> {

	private final FirstUses firstUses;

	private final Newcomer newcomer;

	private final FirstUseView view;

	private final ErrorSummary summary = new ErrorSummary();

	private final NirField number = new NirField();

	NumberSheet(FirstUses firstUses, Newcomer newcomer, FirstUseView view) {
		this.firstUses = firstUses;
		this.newcomer = newcomer;
		this.view = view;
		this.number.setRequiredIndicatorVisible(true);
		this.number.addValidationStatusChangeListener((judged) -> this.number.mark(this.number.problem()));
		Button goOn = new Button(getTranslation("action.continue"), (click) -> goOn());
		goOn.addThemeVariants(ButtonVariant.PRIMARY);
		Div actions = new Div(goOn);
		actions.addClassName("actions");
		getContent().addClassNames("sheet", "stack");
		getContent().getElement().setAttribute("aria-label", getTranslation("franceconnect.number"));
		getContent().add(new Paragraph(getTranslation("franceconnect.number.intro")), this.summary, this.number,
				actions);
	}

	private void goOn() {
		Optional<String> problem = this.number.problemIfRequired();
		if (problem.isPresent()) {
			this.summary.show(this.number.mark(problem));
			return;
		}
		switch (this.firstUses.judge(this.newcomer, this.number.getValue())) {
			case NumberAnswer.Differs differs -> tell(differs.what());
			case NumberAnswer.TooSoon wait ->
				this.summary.show(this.number.mark(Optional.of(getTranslation("franceconnect.number.wait"))));
			case NumberAnswer.HasAccount found -> this.view.askForPassword(this.newcomer, this.number.getValue());
			case NumberAnswer.NoAccount none -> this.view.askForAddress(this.newcomer, this.number.getValue());
			case NumberAnswer.NeedsHelp help -> this.view.stop("franceconnect.needsHelp");
		}
	}

	// The summary lists each difference; the field says what to do.
	private void tell(Set<NirComparison.Mismatch> what) {
		this.summary.show(what.stream()
			.map((mismatch) -> new Problem("", getTranslation("franceconnect.mismatch." + mismatch), this.number))
			.toList());
		this.number.setErrorMessage(getTranslation("franceconnect.number.differs"));
		this.number.setInvalid(true);
	}

}
