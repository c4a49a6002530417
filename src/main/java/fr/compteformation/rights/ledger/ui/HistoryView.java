package fr.compteformation.rights.ledger.ui;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.security.Citizen;

/**
 * All movements of a person as an account statement, filtered by account, year and
 * direction; made for printing.
 */
@Route(HistoryView.ADDRESS)
@Menu(title = "frame.history", order = 70)
@ShownIn(MenuPlace.ACCOUNT)
@RolesAllowed(Citizen.ROLE)
@MenuAction(menu = ActionMenu.RIGHTS, text = "frame.action.history", order = 60)
@TitleKey("rights.history.title")
class HistoryView extends RightsPage {

	static final String ADDRESS = "mes-droits/historique";

	/** The query parameter with a year to show. */
	static final String YEAR = "annee";

	private Optional<String> year = Optional.empty();

	HistoryView(RightsReader reader, AuthenticationContext authentication) {
		super(reader, authentication);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.year = event.getLocation().getQueryParameters().getSingleParameter(YEAR);
		super.beforeEnter(event);
	}

	@Override
	void show(Reading.Known known) {
		Div sheet = new Div(whose(known), total(known));
		sheet.addClassNames("sheet", "stack", "statement");
		if (!known.hasCpfMovement()) {
			sheet.add(nothingYet(known));
		}
		if (!known.movements().isEmpty()) {
			FilteredMovements movements = new FilteredMovements(known.movements(), telling(known), today());
			this.year.ifPresent(movements::choose);
			sheet.add(movements);
		}
		Paragraph explanation = new Paragraph(getTranslation("rights.history.explanation"));
		explanation.addClassName("soft");
		sheet.add(new SeparateAccounts(known, telling(known).amounts()), explanation, back());
		getContent().add(sheet);
	}

	// Only printed: on the screen the header says whose page it is.
	private Paragraph whose(Reading.Known known) {
		Paragraph whose = new Paragraph(getTranslation("rights.history.whose", citizen().displayName(),
				known.number().formatted(), PortalTime.date(today(), getLocale())));
		whose.addClassName("print-only");
		return whose;
	}

	private Div total(Reading.Known known) {
		Amounts amounts = telling(known).amounts();
		Paragraph day = new Paragraph(getTranslation("rights.history.total", PortalTime.date(today(), getLocale())));
		day.addClassName("soft");
		Paragraph big = new Paragraph(amounts.first(known.balances().headline()));
		big.addClassName("big");
		Div said = new Div(day, big, new Paragraph(new HeadlineParts(known.balances(), amounts, "strong"),
				new Span(". "), new Span(getTranslation("rights.history.column"))));
		Div top = new Div(said, ways(known));
		top.addClassName("statement-head");
		return top;
	}

	// Rights that are only shown are not exported.
	private Div ways(Reading.Known known) {
		Div ways = new Div();
		ways.addClassNames("actions", "near");
		if (!known.readOnly()) {
			Anchor pdf = Headline.download(SharedPages.STATEMENT_PDF, getTranslation("rights.statement"));
			pdf.removeClassName("plain");
			Anchor csv = Headline.download(SharedPages.STATEMENT_CSV, getTranslation("rights.statement.short"));
			csv.removeClassName("plain");
			csv.addClassName("ghost");
			ways.add(pdf, csv);
		}
		NativeButton print = new NativeButton(getTranslation("action.print"),
				(click) -> getElement().executeJs("window.print()"));
		print.addClassNames("btn", "plain");
		ways.add(print);
		return ways;
	}

}
