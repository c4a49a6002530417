package fr.compteformation.career.payslip.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.SerializableConsumer;

import org.jspecify.annotations.Nullable;

import fr.compteformation.career.payslip.Payslip;
import fr.compteformation.career.payslip.PayslipFiling;
import fr.compteformation.career.payslip.Payslips;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Citizen;

/** Files a payslip elsewhere; hidden until one is chosen. */
class RefilingForm extends Composite<Div> {

	private final H3 title = new H3();

	private final ErrorSummary summary = new ErrorSummary();

	private final FilingForm form;

	private final Payslips payslips;

	private final Citizen citizen;

	private final SerializableConsumer<Payslip> saved;

	private @Nullable Payslip payslip;

	RefilingForm(Payslips payslips, Validator validator, Citizen citizen, SerializableConsumer<Payslip> saved) {
		this.payslips = payslips;
		this.citizen = citizen;
		this.saved = saved;
		this.form = new FilingForm(validator);
		Button save = new Button(getTranslation("action.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		Button cancel = new Button(getTranslation("action.cancel"), (click) -> setVisible(false));
		Div actions = new Div(cancel, save);
		actions.addClassName("actions");
		getContent().addClassName("stack");
		getContent().add(this.title, this.summary, this.form, actions);
		setVisible(false);
	}

	void open(Payslip chosen) {
		this.payslip = chosen;
		this.title.setText(getTranslation("payslip.change.title", chosen.file().name()));
		this.summary.show(List.of());
		this.form.start(new PayslipFiling(chosen.year(), chosen.employer()));
		setVisible(true);
		this.form.focus();
	}

	private void save() {
		Payslip chosen = this.payslip;
		PayslipFiling filing = new PayslipFiling();
		List<Problem> problems = this.form.write(filing);
		this.summary.show(problems);
		if (problems.isEmpty() && chosen != null) {
			this.payslips.file(this.citizen, List.of(chosen.file().id()), filing);
			setVisible(false);
			this.saved.accept(chosen);
		}
	}

}
