package fr.compteformation.office.contact.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.contact.ContactExchanges;
import fr.compteformation.office.contact.ContactThread;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.BackLink;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;

/**
 * The person’s questions, with the number of new answers in each.
 */
@Route(ExchangesView.ADDRESS)
@Menu(title = "frame.exchanges", order = 80)
@ShownIn(MenuPlace.ACCOUNT)
@RolesAllowed(Citizen.ROLE)
@MenuAction(menu = ActionMenu.PROFILE, text = "frame.action.exchanges", order = 40)
@TitleKey("contact.exchanges.title")
class ExchangesView extends Composite<Div> implements TranslatedTitle {

	static final String ADDRESS = "mes-echanges";

	ExchangesView(ContactExchanges exchanges, AuthenticationContext authentication) {
		List<ContactThread.Line> lines = exchanges
			.list(authentication.getAuthenticatedUser(Citizen.class).orElseThrow());
		Anchor ask = new Anchor(SharedPages.CONTACT.path(), getTranslation("action.askQuestion"));
		ask.addClassName("btn");
		Div sheet = new Div();
		sheet.addClassNames("sheet", "stack");
		if (lines.isEmpty()) {
			sheet.add(new EmptyState(getTranslation("contact.exchanges.none"), ask));
		}
		else {
			sheet.add(news(lines), table(lines), ask);
		}
		getContent().add(new H1(getTranslation(titleKey())), sheet, BackLink.toRights());
	}

	private Paragraph news(List<ContactThread.Line> lines) {
		long unread = lines.stream().mapToLong(ContactThread.Line::unread).sum();
		return new Paragraph(getTranslation("contact.exchanges.unread", unread));
	}

	private CardTable table(List<ContactThread.Line> lines) {
		CardTable table = new CardTable("contact.exchanges.title", "contact.exchanges.asked", "field.reference",
				"field.subject", "field.state", "contact.exchanges.thread");
		lines
			.forEach((line) -> table.add(new Span(PortalTime.shortDate(PortalTime.dayOf(line.openedAt()), getLocale())),
					new Span(line.number()), new Span(getTranslation("contact.subject." + line.subject())),
					new StateChip(line.state(), true), open(line)));
		return table;
	}

	private Anchor open(ContactThread.Line line) {
		Anchor open = new Anchor(SharedPages.EXCHANGES.of(line.id().value()).path(),
				(line.unread() > 0) ? getTranslation("contact.exchanges.readNew", line.unread())
						: getTranslation("contact.exchanges.read"));
		open.setAriaLabel(getTranslation("contact.exchanges.readNamed", open.getText(), line.number()));
		return open;
	}

}
