package fr.compteformation.people.registration.ui;

import java.util.Optional;

import com.vaadin.flow.spring.annotation.SpringComponent;

import fr.compteformation.people.registration.Draft;
import fr.compteformation.people.registration.Registrations;
import fr.compteformation.platform.base.ui.UnfinishedWork;

/**
 * A registration is finished once its link was used: whoever lost the page that confirms
 * it is shown that page again, and not asked to type everything anew.
 */
@SpringComponent
class UnfinishedRegistration implements UnfinishedWork {

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
