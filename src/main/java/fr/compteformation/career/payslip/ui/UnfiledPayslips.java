package fr.compteformation.career.payslip.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.career.payslip.Payslip;
import fr.compteformation.career.payslip.PayslipFiling;
import fr.compteformation.career.payslip.Payslips;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Polling;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.security.Citizen;

/**
 * The payslips to be filed: each with what was read on it, which one click accepts, and a
 * form for those that are chosen.
 */
class UnfiledPayslips extends Composite<Section> {

	private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

	/** After this time nobody is kept waiting for a reading. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Payslips payslips;

	private final Clock clock;

	private final Citizen citizen;

	private final SerializableConsumer<String> changed;

	private final UnorderedList list = new UnorderedList();

	private final ErrorSummary summary = new ErrorSummary();

	private final FilingForm form;

	private final Div typing;

	private final List<UnfiledRow> rows = new ArrayList<>();

	private final Set<DocumentId> seen = new LinkedHashSet<>();

	private Instant end = Instant.EPOCH;

	/**
	 * @param changed receives what was done
	 */
	UnfiledPayslips(Payslips payslips, Validator validator, Clock clock, Citizen citizen,
			SerializableConsumer<String> changed) {
		this.payslips = payslips;
		this.clock = clock;
		this.citizen = citizen;
		this.changed = changed;
		this.form = new FilingForm(validator);
		Button file = new Button(getTranslation("payslip.file"), (click) -> fileChosen());
		file.addThemeVariants(ButtonVariant.PRIMARY);
		this.list.addClassName("unfiled");
		Div actions = new Div(file);
		actions.addClassName("actions");
		this.typing = new Div(this.list, this.summary, this.form, actions);
		this.typing.addClassName("stack");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("payslip.toFile")), new Paragraph(getTranslation("payslip.toFile.what")),
				this.typing);
		Polling.whileWaiting(this, this::look);
	}

	/** Shows these payslips; those chosen before stay chosen. */
	void show(List<Payslip> unfiled) {
		Set<DocumentId> chosen = chosen();
		this.list.removeAll();
		this.rows.clear();
		for (Payslip payslip : unfiled) {
			boolean isNew = this.seen.add(payslip.file().id());
			UnfiledRow row = new UnfiledRow(payslip, isNew || chosen.contains(payslip.file().id()), this::accept,
					this::remove);
			this.rows.add(row);
			this.list.add(row);
			if (isNew) {
				this.end = this.clock.instant().plus(PATIENCE);
			}
		}
		setVisible(!unfiled.isEmpty());
		look();
	}

	// Proposals appear one after the other, while the person goes on.
	private void look() {
		boolean reading = false;
		for (UnfiledRow row : this.rows) {
			boolean running = this.clock.instant().isBefore(this.end) && this.payslips.isBeingRead(row.payslip());
			row.propose(this.payslips.proposalFor(this.citizen, row.payslip()), running);
			reading |= running;
		}
		Polling.poll(this, LOOK_EVERY, reading);
	}

	private void accept(Payslip payslip, PayslipFiling proposal) {
		this.payslips.file(this.citizen, List.of(payslip.file().id()), proposal);
		this.changed.accept(filed(1, proposal));
	}

	private void remove(Payslip payslip) {
		this.payslips.remove(this.citizen, payslip);
		this.changed.accept(getTranslation("payslip.deleted", payslip.file().name()));
	}

	private void fileChosen() {
		PayslipFiling filing = new PayslipFiling();
		List<Problem> problems = new ArrayList<>(this.form.write(filing));
		Set<DocumentId> chosen = chosen();
		if (chosen.isEmpty()) {
			problems.addFirst(new Problem(getTranslation("payslip.toFile"), getTranslation("payslip.noneChosen"),
					this.rows.getFirst().box()));
		}
		this.summary.show(problems);
		if (problems.isEmpty()) {
			this.payslips.file(this.citizen, List.copyOf(chosen), filing);
			this.form.start(new PayslipFiling());
			this.changed.accept(filed(chosen.size(), filing));
		}
	}

	private String filed(int files, PayslipFiling filing) {
		return getTranslation("payslip.filed", files, String.valueOf(filing.getYear()),
				String.valueOf(filing.getEmployer()));
	}

	private Set<DocumentId> chosen() {
		Set<DocumentId> chosen = new LinkedHashSet<>();
		this.rows.stream().filter(UnfiledRow::isChosen).forEach((row) -> chosen.add(row.payslip().file().id()));
		return chosen;
	}

}
