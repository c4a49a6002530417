package fr.compteformation.rights.ledger.ui;

import java.time.LocalDate;
import java.time.Year;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.people.identityproof.ProofNeed;
import fr.compteformation.people.identityproof.ui.ProofPanel;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;

/**
 * Base class of the pages about rights: shows a message while the account is not attached
 * or the data source fails.
 */
abstract class RightsPage extends Composite<Div> implements TranslatedTitle, BeforeEnterObserver {

	private final RightsReader reader;

	private final Citizen citizen;

	private Runnable afterwards = RightsPage::nothing;

	RightsPage(RightsReader reader, AuthenticationContext authentication) {
		this.reader = reader;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.reader.inOneTransaction(this::show);
		this.afterwards.run();
		this.afterwards = RightsPage::nothing;
	}

	private void show() {
		this.afterwards = RightsPage::nothing;
		getContent().removeAll();
		getContent().add(heading());
		switch (this.reader.read(this.citizen)) {
			case Reading.Known known -> show(known);
			case Reading.Reconciling reconciling -> showReconciling();
			case Reading.Refused refused -> getContent().add(refusal());
			case Reading.Unproven unproven -> showUnproven();
			case Reading.Unavailable unavailable -> showUnavailable();
		}
	}

	abstract void show(Reading.Known known);

	/** Does this after the transaction of the page, because it may take long. */
	void afterwards(Runnable work) {
		this.afterwards = work;
	}

	private static void nothing() {
		// most pages are complete
	}

	/** The content while the name is compared. */
	void showReconciling() {
		getContent().add(reconciliation());
	}

	/** The content until the owner proves who they are. */
	void showUnproven() {
		getContent().addClassNames("narrow", "stack");
		getContent().add(new ProofPanel(ProofNeed.TO_SEE));
	}

	/** The content if the data source failed. */
	void showUnavailable() {
		getContent().add(new Message(Message.Tone.BAD, getTranslation("rights.unavailable.text")));
	}

	H1 heading() {
		return new H1(getTranslation(titleKey()));
	}

	MovementFormat telling(Reading.Known known) {
		return this.reader.telling(known, getLocale(), this::getTranslation);
	}

	Citizen citizen() {
		return this.citizen;
	}

	LocalDate today() {
		return this.reader.today();
	}

	/** What people without movements of the CPF read. */
	Component nothingYet(Reading.Known known) {
		if (!known.movements().isEmpty()) {
			return new Paragraph(getTranslation("rights.about.empty.CPF"));
		}
		Year year = known.rules().creditedNext();
		return new EmptyState(getTranslation("rights.history.empty", year.toString(), year.plusYears(1).toString()),
				new Anchor(SharedPages.HELP.of("mes-droits") + "#quand", getTranslation("rights.history.when")));
	}

	/** The link back to the overview. */
	Anchor back() {
		Anchor back = new Anchor(SharedPages.RIGHTS.path(), getTranslation("action.backToRights"));
		back.addClassNames("btn", "ghost");
		return back;
	}

	private Div reconciliation() {
		return withheld(new H2(getTranslation("rights.reconciling.title")),
				new Paragraph(getTranslation("rights.reconciling.why")),
				new Paragraph(getTranslation("rights.reconciling.next")),
				new Paragraph(getTranslation("rights.reconciling.advice")));
	}

	private Div refusal() {
		return withheld(new H2(getTranslation("rights.refused.title")),
				new Paragraph(getTranslation("rights.refused.why")),
				new Paragraph(getTranslation("rights.refused.next")),
				new Paragraph(getTranslation("rights.refused.advice")));
	}

	private Div withheld(Component... words) {
		Anchor contact = new Anchor(SharedPages.CONTACT.with("sujet=droits"), getTranslation("action.writeToUs"));
		contact.addClassName("btn");
		Div sheet = new Div(words);
		sheet.add(contact);
		sheet.addClassName("next");
		getContent().addClassName("narrow");
		return sheet;
	}

}
