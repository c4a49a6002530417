package fr.compteformation.franceconnect.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.account.ui.NirField;
import fr.compteformation.base.ui.ErrorSummary;
import fr.compteformation.base.ui.Problem;
import fr.compteformation.franceconnect.FirstUses;
import fr.compteformation.franceconnect.Mismatch;
import fr.compteformation.franceconnect.Newcomer;
import fr.compteformation.franceconnect.NumberAnswer;

/**
 * The social security number, compared with the identity.
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
		this.number.addValidationStatusChangeListener((judged) -> mark(this.number.problem().stream().toList()));
		Button goOn = new Button(getTranslation("franceconnect.goOn"), (click) -> goOn());
		goOn.addThemeVariants(ButtonVariant.PRIMARY);
		Div actions = new Div(goOn);
		actions.addClassName("actions");
		getContent().addClassNames("sheet", "stack");
		getContent().getElement().setAttribute("aria-label", getTranslation("franceconnect.number"));
		getContent().add(new Paragraph(getTranslation("franceconnect.number.intro")), this.summary, this.number,
				actions);
	}

	private void goOn() {
		Optional<String> problem = missing().or(this.number::problem);
		if (problem.isPresent()) {
			this.summary.show(mark(problem.stream().toList()));
			return;
		}
		switch (this.firstUses.judge(this.newcomer, this.number.getValue())) {
			case NumberAnswer.Differs differs -> this.summary.show(mark(told(differs.what())));
			case NumberAnswer.TooSoon wait ->
				this.summary.show(mark(List.of(getTranslation("franceconnect.number.wait"))));
			case NumberAnswer.HasAccount found -> this.view.askForPassword(this.newcomer, this.number.getValue());
			case NumberAnswer.NoAccount none -> this.view.askForAddress(this.newcomer, this.number.getValue());
			case NumberAnswer.NeedsHelp help -> this.view.stop("franceconnect.needsHelp");
		}
	}

	private List<String> told(Set<Mismatch> what) {
		return what.stream().map((mismatch) -> getTranslation("franceconnect.mismatch." + mismatch)).toList();
	}

	private Optional<String> missing() {
		return Optional.of(getTranslation("account.identity.nir"))
			.filter((message) -> this.number.isEmpty() && this.number.problem().isEmpty());
	}

	private List<Problem> mark(List<String> problems) {
		this.number.setErrorMessage(String.join(" ", problems));
		this.number.setInvalid(!problems.isEmpty());
		return problems.stream().map((problem) -> new Problem(this.number.getLabel(), problem, this.number)).toList();
	}

}
