package fr.compteformation.rights.ledger.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.Awaiting;
import fr.compteformation.platform.base.ui.AwaitingCards;
import fr.compteformation.platform.base.ui.AwaitingList;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.history.HistoryLine;

/**
 * The overview of a person’s rights and where they come from.
 */
@Route("mes-droits")
@Menu(title = "rights.title", order = 1)
@ShownIn({ MenuPlace.NAVIGATION, MenuPlace.SPACE })
@RolesAllowed(Citizen.ROLE)
@MenuAction(menu = ActionMenu.RIGHTS, text = "rights.action", order = 10)
@TitleKey("rights.title")
class RightsView extends RightsPage {

	private static final Logger LOG = LoggerFactory.getLogger(RightsView.class);

	/** The number of latest movements shown; the history has the rest. */
	private static final int LATEST = 5;

	private final AwaitingList awaiting;

	private final List<RightsUse> uses;

	private final List<RightsSection> sections;

	RightsView(RightsReader reader, AwaitingList awaiting, List<RightsUse> uses, List<RightsSection> sections,
			AuthenticationContext authentication) {
		super(reader, authentication);
		this.awaiting = awaiting;
		this.uses = uses;
		this.sections = sections;
	}

	@Override
	void show(Reading.Known known) {
		Amounts amounts = telling(known).amounts();
		Headline headline = new Headline(known, amounts);
		getContent().add(new AwaitingCards(awaiting()), headline);
		afterwards(() -> headline.add(examples()));
		if (known.retiredOn() != null) {
			getContent().add(retired(known.retiredOn()));
		}
		getContent().add(accounts(true), new Gauges(known, amounts));
		this.sections.forEach((section) -> getContent().add(section.section(citizen())));
		getContent().add(origin(known), new DiplomaPanel(known.diploma()));
	}

	private List<Component> examples() {
		return this.uses.stream().flatMap((use) -> examples(use).stream()).toList();
	}

	// The rights are shown even if their examples fail. Never log the message: database
	// messages may quote personal data.
	private Optional<Component> examples(RightsUse use) {
		try {
			return use.examples(citizen());
		}
		catch (RuntimeException failure) {
			LOG.error("What rights pay cannot be shown: {}, caused by {}", failure.getClass().getName(),
					NestedExceptionUtils.getMostSpecificCause(failure).getClass().getName());
			return Optional.empty();
		}
	}

	private Section retired(LocalDate day) {
		Anchor more = new Anchor(SharedPages.RETIREMENT.path(), getTranslation("rights.retired.more"));
		more.addClassNames("btn", "ghost");
		Section card = new Section(new H2(getTranslation("rights.retired.title")),
				new Paragraph(getTranslation("rights.retired.text", PortalTime.date(day, getLocale()))), more);
		card.addClassNames("sheet", "stack");
		return card;
	}

	@Override
	void showUnproven() {
		getContent().add(new AwaitingCards(awaiting(), SharedPages.PROVE_IDENTITY));
	}

	@Override
	void showReconciling() {
		Section why = new Section(new Paragraph(getTranslation("rights.reconciling.why")),
				new Paragraph(getTranslation("rights.reconciling.next")));
		why.addClassName("sheet");
		getContent().add(new AwaitingCards(awaiting()), why);
	}

	@Override
	void showUnavailable() {
		getContent().add(new Headline(), accounts(false), new Gauges());
	}

	private List<Awaiting> awaiting() {
		return this.awaiting.of(citizen());
	}

	private Section accounts(boolean known) {
		H2 accounts = new H2(getTranslation("rights.consult"));
		accounts.addClassNames("part", "as-title");
		Paragraph choose = new Paragraph(getTranslation("rights.consult.choose"));
		choose.setVisible(known);
		Section section = new Section(accounts, choose);
		section.addClassName("consult");
		return section;
	}

	private Paragraph allMovements() {
		return new Paragraph(new Anchor("/" + HistoryView.ADDRESS, getTranslation("rights.history.all")));
	}

	private Section origin(Reading.Known known) {
		List<HistoryLine> movements = known.historyOf(RightsAccount.CPF);
		MovementsTable table = new MovementsTable(telling(known), MovementsTable.Total.HEADLINE);
		table.show(movements.stream().limit(LATEST).toList());
		Section origin = new Section(new H2(getTranslation("rights.origin")));
		origin.addClassName("sheet");
		if (!known.hasCpfMovement()) {
			origin.add(nothingYet(known));
		}
		origin.add(movements.isEmpty() ? new Component[] { new Paragraph(getTranslation("rights.history.explanation")) }
				: new Component[] { new YearsChart(RightsAccount.CPF, movements, telling(known), today()), table,
						allMovements() });
		return origin;
	}

}
