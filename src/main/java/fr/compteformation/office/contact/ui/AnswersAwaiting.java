package fr.compteformation.office.contact.ui;

import java.util.List;

import com.vaadin.flow.spring.annotation.SpringComponent;

import org.springframework.core.annotation.Order;

import fr.compteformation.office.contact.ContactExchanges;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Awaiting;
import fr.compteformation.platform.base.ui.AwaitingSource;
import fr.compteformation.platform.base.ui.SignedIn;
import fr.compteformation.platform.security.Citizen;

/** Answers that the person has not read. */
@SpringComponent
@Order(50)
class AnswersAwaiting implements AwaitingSource {

	private final ContactExchanges exchanges;

	AnswersAwaiting(ContactExchanges exchanges) {
		this.exchanges = exchanges;
	}

	@Override
	public List<Awaiting> of(SignedIn person) {
		return (person instanceof Citizen citizen && this.exchanges.unread(citizen) > 0)
				? List.of(new Awaiting("contact.awaiting.", SharedPages.EXCHANGES)) : List.of();
	}

}
