package fr.compteformation.people.registration.ui;

import java.util.Optional;

import com.vaadin.flow.spring.annotation.SpringComponent;

import fr.compteformation.people.registration.Draft;
import fr.compteformation.people.registration.Registrations;
import fr.compteformation.platform.base.ui.ResumableWork;

/**
 * A registration is unfinished until its link is used: somebody who lost the confirmation
 * page sees it again and need not start over.
 */
@SpringComponent
class UnfinishedRegistration implements ResumableWork {

	private final Visit visit;

	private final Registrations registrations;

	UnfinishedRegistration(Visit visit, Registrations registrations) {
		this.visit = visit;
		this.registrations = registrations;
	}

	@Override
	public Optional<String> address() {
		return this.visit.offered().filter(this::isUnfinished).map((draft) -> ResumeView.ADDRESS);
	}

	private boolean isUnfinished(Draft draft) {
		return draft.registrationId().isEmpty()
				|| draft.registrationId().flatMap(this.registrations::deadline).isPresent();
	}

}
