package fr.compteformation.rights.ledger.ui;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.people.identityproof.ProofNeed;
import fr.compteformation.people.identityproof.ui.ProofPanel;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Movement;

/**
 * The overview of a person’s rights and where they come from.
 */
@Route("mes-droits")
@Menu(title = "rights.title", order = 1)
@RolesAllowed(Citizen.ROLE)
@MenuAction(menu = ActionMenu.RIGHTS, text = "rights.action", order = 10)
class RightsView extends RightsPage {

	/** The number of latest movements shown; the history has the rest. */
	private static final int LATEST = 5;

	RightsView(RightsReader reader, AuthenticationContext authentication) {
		super(reader, authentication);
	}

	@Override
	public String titleKey() {
		return "rights.title";
	}

	// The amount serves as the visible heading; this one is for screen readers.
	@Override
	H1 heading() {
		H1 heading = super.heading();
		heading.addClassName("visually-hidden");
		return heading;
	}

	@Override
	void show(Reading.Known known) {
		Amounts amounts = telling(known).amounts();
		Div top = new Div(new Headline(known, amounts));
		top.addClassName("headline");
		if (!known.difDeclared()) {
			top.add(difCard("rights.dif.missing", known.readOnly()));
		}
		getContent().add(top);
		if (known.retiredOn() != null) {
			getContent().add(retired(known.retiredOn()));
		}
		if (known.readOnly()) {
			getContent().add(new ProofPanel(ProofNeed.TO_SPEND));
		}
		getContent().add(accounts(), new Gauges(known, amounts), origin(known), new DiplomaPanel(known.diploma()));
	}

	private Section retired(LocalDate day) {
		Anchor more = new Anchor(SharedPages.RETIREMENT.path(), getTranslation("rights.retired.more"));
		more.addClassNames("btn", "ghost");
		Section card = new Section(new H2(getTranslation("rights.retired.title")),
				new Paragraph(getTranslation("rights.retired.text", PortalTime.date(day, getLocale()))), more);
		card.addClassName("next");
		return card;
	}

	// Hours are kept until the proof. Whether some are declared is not said here.
	@Override
	void showUnproven() {
		super.showUnproven();
		getContent().add(difCard("rights.dif.unproven", true));
	}

	@Override
	void showUnavailable() {
		getContent().add(new Headline(), accounts(), new Gauges());
	}

	// The way to the proof is the filled button of the page.
	private Section difCard(String textKey, boolean proofAsked) {
		Anchor declare = new Anchor(SharedPages.DIF.path(), getTranslation("rights.dif.declare"));
		declare.addClassName("btn");
		declare.setClassName("ghost", proofAsked);
		Section card = new Section(new H2(getTranslation("rights.dif.question")),
				new Paragraph(getTranslation(textKey)), declare);
		card.addClassName("next");
		return card;
	}

	private H2 accounts() {
		H2 accounts = new H2(getTranslation("rights.accounts"));
		accounts.addClassNames("part", "as-title");
		return accounts;
	}

	private Section origin(Reading.Known known) {
		List<Movement> movements = known.of(RightsAccount.CPF);
		MovementsTable table = new MovementsTable(telling(known));
		table.show(movements.stream().limit(LATEST).toList());
		Section origin = new Section(new H2(getTranslation("rights.origin")));
		origin.addClassName("sheet");
		origin.add(movements.isEmpty()
				? new Component[] { nothingYet(known), new Paragraph(getTranslation("rights.history.explanation")) }
				: new Component[] { new BalanceChart(RightsAccount.CPF, movements, today()), table });
		return origin;
	}

}
