package fr.compteformation.rights.dif.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.router.Location;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.FormActions;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifDeclarations;
import fr.compteformation.rights.dif.DifOutcome;
import fr.compteformation.rights.dif.DifSituation;
import fr.compteformation.rights.hours.DifCalculator;
import fr.compteformation.rights.hours.DifProposal;

/**
 * The declaration in two steps: form, then confirmation. Going back keeps the input, by
 * the browser’s button too: the confirmation is an entry of its history.
 */
class DifSheet extends Composite<Div> {

	/** In the address of the confirmation. */
	private static final String REVIEW = "verification";

	private static final String GO_ON = """
			if (!location.search) {
				history.pushState(null, '', location.pathname + '?' + $0);
			}
			""";

	private static final String GO_BACK = """
			if (location.search === '?' + $0) {
				history.back();
			}
			""";

	private final DifDeclarations declarations;

	private final DifCalculator calculator;

	private final Documents documents;

	private final Citizen citizen;

	private final DifSituation.Visit visit;

	private final SerializableBiConsumer<DifOutcome, DifProposal> done;

	private final ErrorSummary summary = new ErrorSummary();

	private final Div typing = new Div();

	private final DifForm form;

	private final DifDeclaration declaration = new DifDeclaration();

	/**
	 * @param visit the visit to the page
	 * @param done called with the result of saving and what was declared
	 */
	DifSheet(DifDeclarations declarations, DifCalculator calculator, Documents documents, Citizen citizen,
			DifSituation.Visit visit, DifForm form, SerializableBiConsumer<DifOutcome, DifProposal> done) {
		this.declarations = declarations;
		this.calculator = calculator;
		this.documents = documents;
		this.citizen = citizen;
		this.visit = visit;
		this.form = form;
		this.done = done;
		this.form.onCorrected(this::reviewAgain);
		Button review = new Button(getTranslation("dif.review"), (click) -> review());
		review.addThemeVariants(ButtonVariant.PRIMARY);
		this.typing.addClassNames("sheet", "stack");
		this.typing.add(new Paragraph(getTranslation("field.someRequired")), this.summary, this.form,
				new FormActions(SharedPages.RIGHTS, review));
		getContent().add(this.typing);
	}

	/** Shows the step that the browser’s Back or Forward leads to. */
	void follow(Location to) {
		boolean forward = to.getQueryParameters().getParameters().containsKey(REVIEW);
		if (forward && this.typing.isVisible()) {
			review();
		}
		else if (!forward && !this.typing.isVisible()) {
			change();
		}
	}

	private void review() {
		List<Problem> problems = this.form.write(this.declaration);
		this.summary.show(problems);
		if (problems.isEmpty()) {
			this.typing.setVisible(false);
			getContent().add(new DifReview(proposal(), names(), this.form.reading(),
					this.form.honour(!this.declaration.getDocuments().isEmpty()), this::goBack, this::save));
			getElement().executeJs(GO_ON, REVIEW);
		}
	}

	private void goBack() {
		change();
		getElement().executeJs(GO_BACK, REVIEW);
	}

	private void change() {
		this.form.takeBackReading();
		getContent().removeAll();
		this.typing.setVisible(true);
		getContent().add(this.typing);
	}

	// The person chose the hours read, maybe at the confirmation.
	private void reviewAgain() {
		if (!this.typing.isVisible()) {
			change();
			review();
		}
	}

	private void save() {
		DifOutcome outcome = this.declarations.declare(this.citizen, this.declaration, this.visit);
		if (outcome == DifOutcome.FILE_GONE) {
			goBack();
			this.summary.show(List.of(this.form.lostFile()));
		}
		else {
			this.done.accept(outcome, proposal());
		}
	}

	private DifProposal proposal() {
		return this.calculator.propose(this.declaration.getEmployers());
	}

	private List<String> names() {
		return this.documents.described(this.declaration.getDocuments()).stream().map(Document::name).toList();
	}

}
