package fr.compteformation.career.payslip.ui;

import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.career.payslip.Payslip;
import fr.compteformation.career.payslip.PayslipFiling;

/** A payslip to be filed, with the proposal that was read on it. */
class UnfiledRow extends Composite<ListItem> {

	private final Payslip payslip;

	private final Checkbox box = new Checkbox();

	private final SerializableBiConsumer<Payslip, PayslipFiling> accept;

	private final Div proposal = new Div();

	private String proposed = "";

	UnfiledRow(Payslip payslip, boolean chosen, SerializableBiConsumer<Payslip, PayslipFiling> accept,
			SerializableConsumer<Payslip> remove) {
		this.payslip = payslip;
		this.accept = accept;
		this.box.setLabel(payslip.file().name());
		this.box.setValue(chosen);
		this.proposal.addClassName("proposal");
		Button removal = new Button(getTranslation("payslip.delete"), (click) -> remove.accept(payslip));
		removal.setAriaLabel(getTranslation("payslip.deleteNamed", payslip.file().name()));
		removal.addThemeVariants(ButtonVariant.TERTIARY);
		getContent().add(this.box, this.proposal, removal);
	}

	Payslip payslip() {
		return this.payslip;
	}

	Checkbox box() {
		return this.box;
	}

	boolean isChosen() {
		return this.box.getValue();
	}

	/** Shows what was read. The button stays the same while it says the same. */
	void propose(Optional<PayslipFiling> read, boolean reading) {
		String text = read
			.map((filing) -> getTranslation("payslip.accept", String.valueOf(filing.getYear()), filing.getEmployer()))
			.orElseGet(() -> reading ? getTranslation("payslip.reading") : "");
		if (!text.equals(this.proposed)) {
			this.proposed = text;
			this.proposal.removeAll();
			if (read.isPresent()) {
				Button button = new Button(text, (click) -> this.accept.accept(this.payslip, read.get()));
				button.setAriaLabel(getTranslation("payslip.acceptNamed", text, this.payslip.file().name()));
				this.proposal.add(button);
			}
			else if (reading) {
				Span wait = new Span(text);
				wait.addClassName("soft");
				this.proposal.add(wait);
			}
		}
	}

}
