package fr.compteformation.rights.ledger.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.history.HistoryLine;
import fr.compteformation.rights.rules.DatedRule;

/**
 * One account: description, balance, its rule and its movements.
 */
@Route("mes-droits/:account(cpf|cec|c2p)")
@RolesAllowed(Citizen.ROLE)
@MenuAction(menu = ActionMenu.RIGHTS, text = "rights.action.cpf", order = 20, page = "/mes-droits/cpf")
@MenuAction(menu = ActionMenu.RIGHTS, text = "rights.action.cec", order = 30, page = "/mes-droits/cec")
@MenuAction(menu = ActionMenu.RIGHTS, text = "rights.action.c2p", order = 40, page = "/mes-droits/c2p")
class CounterView extends RightsPage {

	private RightsAccount account = RightsAccount.CPF;

	CounterView(RightsReader reader, AuthenticationContext authentication) {
		super(reader, authentication);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.account = event.getRouteParameters()
			.get("account")
			.flatMap(RightsAccount::at)
			.orElseThrow(NotFoundException::new);
		super.beforeEnter(event);
	}

	@Override
	public String titleKey() {
		return "rights.account." + this.account;
	}

	@Override
	void show(Reading.Known known) {
		MovementFormat telling = telling(known);
		getContent().add(balance(known, telling.amounts()), movements(known, telling));
	}

	@Override
	void showUnavailable() {
		Paragraph amount = new Paragraph(getTranslation("rights.unavailable"));
		amount.addClassName("big");
		Section sheet = new Section(amount, new Paragraph(getTranslation("rights.unavailable.text")), back());
		sheet.addClassNames("sheet", "stack");
		getContent().add(sheet);
	}

	private Section balance(Reading.Known known, Amounts amounts) {
		Paragraph amount = new Paragraph(this.account.euros(known.balances())
			.map(amounts::first)
			.orElseGet(() -> amounts.points(known.balances().c2pPoints())));
		amount.addClassNames("big", this.account.path());
		Paragraph rule = new Paragraph(rule(known));
		rule.addClassName("soft");
		Section sheet = new Section(amount, detail(known, amounts),
				new Paragraph(getTranslation("rights.about." + this.account)), rule);
		sheet.addClassName("sheet");
		if (this.account == RightsAccount.CPF) {
			sheet.add(new TrainingAims());
		}
		return sheet;
	}

	private Paragraph detail(Reading.Known known, Amounts amounts) {
		Paragraph detail = new Paragraph();
		if (this.account == RightsAccount.CPF) {
			detail.add(new HeadlineParts(known.balances(), amounts, "marked"), new Span(" · "));
		}
		detail.add(new Span(getTranslation("rights.worth",
				this.account.euros(known.balances())
					.map(amounts::second)
					.orElseGet(() -> known.rules().worth(known.balances().c2pPoints()).formatted(getLocale())))));
		return detail;
	}

	private String rule(Reading.Known known) {
		DatedRule rule = known.rules().of(this.account, known.diploma());
		return switch (this.account) {
			case CPF -> getTranslation("rights.about.ruleOfCpf", euros(rule.amount()), euros(Rules.cap(rule).cents()),
					date(rule), rule.source());
			case CEC -> getTranslation("rights.about.ruleOfCec", euros(rule.amount()), euros(Rules.cap(rule).cents()),
					date(rule), rule.source());
			case C2P -> getTranslation("rights.about.ruleOfC2p", euros(rule.amount()), date(rule), rule.source());
		};
	}

	private Section movements(Reading.Known known, MovementFormat telling) {
		List<HistoryLine> movements = known.historyOf(this.account);
		Section sheet = new Section(new H2(getTranslation("rights.table.title")));
		sheet.addClassNames("sheet", "stack");
		if (movements.isEmpty()) {
			sheet.add(new Paragraph(getTranslation("rights.about.empty." + this.account)));
		}
		MovementsTable table = new MovementsTable(telling,
				(this.account == RightsAccount.CPF) ? MovementsTable.Total.HEADLINE : MovementsTable.Total.ACCOUNT);
		table.show(movements);
		sheet.add(new YearsChart(this.account, movements, telling, today()), table, back());
		return sheet;
	}

	private String euros(long cents) {
		return new Euros(cents).formatted(getLocale());
	}

	private String date(DatedRule rule) {
		return PortalTime.date(rule.validFrom(), getLocale());
	}

}
