package fr.compteformation.people.emailchange.ui;

import java.util.List;

import com.vaadin.flow.spring.annotation.SpringComponent;

import org.springframework.core.annotation.Order;

import fr.compteformation.people.emailchange.EmailChanges;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Awaiting;
import fr.compteformation.platform.base.ui.AwaitingSource;
import fr.compteformation.platform.base.ui.SignedIn;
import fr.compteformation.platform.security.Citizen;

/** A new email address that is not confirmed yet. */
@SpringComponent
@Order(40)
class EmailAwaiting implements AwaitingSource {

	private final EmailChanges changes;

	EmailAwaiting(EmailChanges changes) {
		this.changes = changes;
	}

	@Override
	public List<Awaiting> of(SignedIn person) {
		return (person instanceof Citizen citizen) ? this.changes.pendingOf(citizen)
			.map((pending) -> new Awaiting("account.emailAwaiting.", SharedPages.PROFILE,
					PortalTime.dayOf(pending.until()), List.of(pending.address().value())))
			.stream()
			.toList() : List.of();
	}

}
