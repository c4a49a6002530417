package fr.compteformation.rights.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.base.ui.TranslatedTitle;
import fr.compteformation.rights.Balances;
import fr.compteformation.rights.Counter;
import fr.compteformation.rights.Rights;
import fr.compteformation.security.Citizen;

/**
 * What a person may spend on training.
 */
@Route("mes-droits")
@Menu(title = "rights.title", order = 1)
@RolesAllowed(Citizen.ROLE)
class RightsView extends Composite<Div> implements TranslatedTitle {

	RightsView(Rights rights, AuthenticationContext authentication) {
		Balances balances = rights.balancesOf(authentication.getAuthenticatedUser(Citizen.class).orElseThrow());
		getContent().add(new H1(getTranslation(titleKey())), headline(balances), accounts(), gauges(balances));
	}

	@Override
	public String titleKey() {
		return "rights.title";
	}

	private Section headline(Balances balances) {
		Paragraph lead = new Paragraph(getTranslation("rights.amount"));
		Paragraph amount = new Paragraph(balances.headline().formatted(getLocale()));
		Span dif = new Span(getTranslation("rights.dif", balances.dif().formatted(getLocale())));
		Paragraph purpose = new Paragraph(getTranslation("rights.purpose"));
		Anchor history = new Anchor("/mes-droits/historique", getTranslation("rights.history.see"));
		lead.addClassName("soft");
		amount.addClassName("big");
		dif.addClassName("marked");
		purpose.addClassName("soft");
		history.addClassNames("btn", "ghost");
		Section headline = new Section(lead, amount, new Paragraph(dif), purpose, history);
		headline.addClassName("sheet");
		return headline;
	}

	private H2 accounts() {
		H2 accounts = new H2(getTranslation("rights.accounts"));
		accounts.addClassName("part");
		return accounts;
	}

	private Div gauges(Balances balances) {
		Div gauges = new Div(
				new Gauge(Counter.CPF, balances.headline().formatted(getLocale()),
						getTranslation("rights.dif", balances.dif().formatted(getLocale()))),
				new Gauge(Counter.CEC, balances.cec().formatted(getLocale()), ""),
				new Gauge(Counter.C2P, getTranslation("rights.points", balances.c2pPoints()), ""));
		gauges.addClassName("gauges");
		return gauges;
	}

}
