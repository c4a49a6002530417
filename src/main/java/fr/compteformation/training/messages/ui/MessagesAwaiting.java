package fr.compteformation.training.messages.ui;

import java.util.List;

import com.vaadin.flow.spring.annotation.SpringComponent;

import org.springframework.core.annotation.Order;

import fr.compteformation.platform.base.ui.Awaiting;
import fr.compteformation.platform.base.ui.AwaitingSource;
import fr.compteformation.platform.base.ui.SignedIn;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.messages.DossierMessages;
import fr.compteformation.training.messages.MessagePages;

/** Messages of training providers that the person has not read. */
@SpringComponent
@Order(36)
class MessagesAwaiting implements AwaitingSource {

	private final DossierMessages messages;

	MessagesAwaiting(DossierMessages messages) {
		this.messages = messages;
	}

	@Override
	public List<Awaiting> of(SignedIn person) {
		return (person instanceof Citizen citizen) ? this.messages.unread(citizen)
			.stream()
			.map((dossier) -> new Awaiting("messages.awaiting.", MessagePages.of(dossier), null,
					List.of(dossier.value())))
			.toList() : List.of();
	}

}
