package fr.compteformation.rights.dif.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import fr.compteformation.rights.hours.DifCalculator;
import fr.compteformation.rights.hours.DifProposal;
import fr.compteformation.rights.hours.EmployerHours;

/** The hours per employer, beside what they are worth. */
class HoursBlock extends Composite<Div> {

	private final DifCalculator calculator;

	private final EmployersField employers;

	private final HoursValue worth = new HoursValue();

	HoursBlock(DifCalculator calculator, FormWording wording) {
		this.calculator = calculator;
		this.employers = new EmployersField(wording);
		this.employers.addValueChangeListener((change) -> show(change.getValue()));
		getContent().addClassNames("two", "dif-hours");
		getContent().add(new Div(this.employers, this.employers.more()), this.worth);
		show(List.of());
	}

	EmployersField field() {
		return this.employers;
	}

	private void show(List<EmployerHours> typed) {
		DifProposal proposal = this.calculator.propose(typed);
		if (typed.isEmpty()) {
			this.worth.showNothing(proposal);
		}
		else if (this.calculator.isWithinLaw(typed)) {
			this.worth.show(proposal);
		}
		else {
			this.worth.showMost(this.calculator.proposeMost());
		}
	}

}
