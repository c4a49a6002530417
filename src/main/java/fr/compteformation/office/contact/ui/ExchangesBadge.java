package fr.compteformation.office.contact.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;

import fr.compteformation.office.contact.ContactExchanges;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.MenuBadge;
import fr.compteformation.platform.base.ui.SignedIn;
import fr.compteformation.platform.security.Citizen;

/** The number of new answers, in the account menu. */
@SpringComponent
class ExchangesBadge implements MenuBadge {

	private final ContactExchanges exchanges;

	ExchangesBadge(ContactExchanges exchanges) {
		this.exchanges = exchanges;
	}

	@Override
	public PagePath page() {
		return SharedPages.EXCHANGES;
	}

	@Override
	public long count(SignedIn person) {
		return (person instanceof Citizen citizen) ? this.exchanges.unread(citizen) : 0;
	}

	@Override
	public String messageKey() {
		return "contact.exchanges.badge";
	}

}
