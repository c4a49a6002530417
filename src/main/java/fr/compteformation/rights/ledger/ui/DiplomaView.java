package fr.compteformation.rights.ledger.ui;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.FormActions;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Diploma;
import fr.compteformation.rights.ledger.Diplomas;

/**
 * The form for the highest diploma. It states beforehand that the declaration is binding
 * and counts from the current year.
 */
@Route("mes-droits/diplome")
@RolesAllowed(Citizen.ROLE)
@TitleKey("rights.diploma.title")
class DiplomaView extends RightsPage {

	private final Diplomas diplomas;

	private final ErrorSummary summary = new ErrorSummary();

	private final RadioButtonGroup<Diploma> level = new RadioButtonGroup<>();

	private final Checkbox certified = new Checkbox();

	DiplomaView(RightsReader reader, Diplomas diplomas, AuthenticationContext authentication) {
		super(reader, authentication);
		this.diplomas = diplomas;
		this.level.setLabel(getTranslation("rights.diploma.highest.label"));
		this.level.setItems(Diploma.values());
		this.level.setItemLabelGenerator((diploma) -> getTranslation("rights.diploma.level." + diploma));
		this.level.setRequiredIndicatorVisible(true);
		this.level.setManualValidation(true);
		this.level.addClassName("levels");
		this.certified.setLabel(getTranslation("rights.diploma.certify"));
		this.certified.setRequiredIndicatorVisible(true);
		this.certified.setManualValidation(true);
	}

	@Override
	void show(Reading.Known known) {
		Button save = new Button(getTranslation("rights.diploma.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		Div sheet = new Div(this.summary);
		sheet.addClassNames("sheet", "stack");
		known.diploma().ifPresent((declared) -> {
			this.level.setValue(declared.level());
			sheet.add(new Paragraph(
					getTranslation("rights.diploma.last", getTranslation("rights.diploma.level." + declared.level()),
							PortalTime.day(declared.declaredAt(), getLocale()))));
		});
		sheet.add(new Paragraph(getTranslation("rights.diploma.required")), this.level, warning(known.rules()),
				this.certified, new FormActions(SharedPages.RIGHTS, save));
		getContent().addClassName("narrow");
		getContent().add(sheet);
	}

	private Div warning(Rules rules) {
		String year = String.valueOf(today().getYear());
		String next = String.valueOf(today().getYear() + 1);
		Div warning = new Div(new H2(getTranslation("rights.diploma.effect")),
				new Paragraph(getTranslation("rights.diploma.when", year, next)),
				new Paragraph(getTranslation("rights.diploma.howMuch", euros(rules.workWithLowDiploma().amount()),
						euros(Rules.cap(rules.workWithLowDiploma()).cents()), euros(rules.work().amount()),
						euros(Rules.cap(rules.work()).cents()),
						PortalTime.date(rules.workWithLowDiploma().validFrom(), getLocale()))),
				new Paragraph(getTranslation("rights.diploma.honour")));
		warning.addClassName("note");
		return warning;
	}

	private void save() {
		List<Problem> problems = new ArrayList<>();
		if (this.level.isEmpty()) {
			problems.add(new Problem(this.level.getLabel(), getTranslation("rights.diploma.missing"), this.level));
		}
		if (!this.certified.getValue()) {
			problems.add(new Problem("", getTranslation("rights.diploma.notCertified"), this.certified));
		}
		this.level.setErrorMessage(getTranslation("rights.diploma.missing"));
		this.level.setInvalid(this.level.isEmpty());
		this.certified.setErrorMessage(getTranslation("rights.diploma.notCertified"));
		this.certified.setInvalid(!this.certified.getValue());
		this.summary.show(problems);
		if (problems.isEmpty()) {
			this.diplomas.declare(citizen(), this.level.getValue());
			Banner.leave(Message.Tone.GOOD, "rights.diploma.saved");
			getUI().ifPresent((ui) -> ui.navigate(SharedPages.RIGHTS.route()));
		}
	}

	private String euros(long cents) {
		return new Euros(cents).formatted(getLocale());
	}

}
