package fr.compteformation.rights.ledger.ui;

import java.util.List;

import com.vaadin.flow.spring.annotation.SpringComponent;

import org.springframework.core.annotation.Order;

import fr.compteformation.people.holder.Attachment;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Awaiting;
import fr.compteformation.platform.base.ui.AwaitingSource;
import fr.compteformation.platform.base.ui.SignedIn;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Rights;

/** A birth name that an agent compares with the one the fund knows. */
@SpringComponent
@Order(20)
class NameAwaiting implements AwaitingSource {

	private final Rights rights;

	NameAwaiting(Rights rights) {
		this.rights = rights;
	}

	@Override
	public List<Awaiting> of(SignedIn person) {
		return (person instanceof Citizen citizen
				&& this.rights.attachmentOf(citizen) instanceof Attachment.Reconciling) ? List
					.of(new Awaiting("rights.nameAwaiting.", new PagePath(SharedPages.CONTACT.with("sujet=droits"))))
						: List.of();
	}

}
