package fr.compteformation.office.provider.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.office.provider.DossierAnswer;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.ui.DayField;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.training.dossier.ChangeProposal;
import fr.compteformation.training.dossier.DossierDetails;

/** Other dates or another price, which the person must confirm. */
class ProposalForm extends Composite<Div> {

	private static final int CENTS = 100;

	private final DossierDetails dossier;

	private final LocalDate today;

	private final ErrorSummary summary = new ErrorSummary();

	private final IntegerField price = new IntegerField(getTranslation("provider.propose.price"));

	private final DayField startsOn = new DayField("provider.propose.startsOn");

	private final DayField endsOn = new DayField("provider.propose.endsOn");

	private final Checkbox exempt = new Checkbox(getTranslation("provider.propose.exempt"));

	ProposalForm(DossierDetails dossier, LocalDate today, SerializableConsumer<DossierAnswer> answer) {
		this.dossier = dossier;
		this.today = today;
		ChangeProposal former = former(dossier);
		this.price.setSuffixComponent(new Span("€"));
		this.price.setValue(Math.toIntExact(former.price().cents() / CENTS));
		this.startsOn.setValue(former.startsOn());
		this.endsOn.setValue(former.endsOn());
		this.exempt.setValue(former.exempt());
		this.exempt.setVisible(dossier.exemption() != null);
		Button propose = new Button(getTranslation("provider.propose.submit"), (click) -> {
			List<Problem> problems = problems();
			this.summary.show(problems);
			if (problems.isEmpty()) {
				answer.accept(new DossierAnswer.Propose(proposal()));
			}
		});
		getContent().addClassName("stack");
		getContent().add(new Paragraph(getTranslation("provider.propose.text")), this.summary, this.price,
				this.startsOn, this.endsOn, this.exempt, propose);
	}

	private static ChangeProposal former(DossierDetails dossier) {
		ChangeProposal proposal = dossier.terms().proposal();
		return (proposal != null) ? proposal : new ChangeProposal(dossier.training().price(),
				dossier.training().startsOn(), dossier.training().endsOn(), dossier.exemption() != null);
	}

	private List<Problem> problems() {
		LocalDate first = this.startsOn.getValue();
		LocalDate last = this.endsOn.getValue();
		FieldChecks checks = new FieldChecks()
			.check(this.price, this.price.getValue() != null && this.price.getValue() > 0,
					"provider.propose.priceWrong")
			.check(this.startsOn, first != null && first.isAfter(this.today), "provider.propose.startsOnWrong")
			.check(this.endsOn, last != null && (first == null || !last.isBefore(first)),
					"provider.propose.endsOnWrong");
		if (checks.problems().isEmpty() && proposal().equals(former(this.dossier))) {
			checks.check(this.price, false, "provider.propose.same");
		}
		return checks.problems();
	}

	// Whole euros are typed; a former price keeps its cents.
	private ChangeProposal proposal() {
		Euros former = former(this.dossier).price();
		Euros typed = new Euros((long) CENTS * this.price.getValue());
		return new ChangeProposal((former.cents() / CENTS == typed.cents() / CENTS) ? former : typed,
				this.startsOn.getValue(), this.endsOn.getValue(), this.exempt.getValue());
	}

}
