package fr.compteformation.office.provider.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;

import fr.compteformation.office.provider.TrainingPublishing;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.ui.SignedIn;
import fr.compteformation.platform.base.ui.WaitingWork;
import fr.compteformation.platform.security.Agent;

/** Trainings to publish. */
@SpringComponent
class TrainingsWaiting implements WaitingWork {

	private final TrainingPublishing publishing;

	TrainingsWaiting(TrainingPublishing publishing) {
		this.publishing = publishing;
	}

	@Override
	public PagePath page() {
		return new PagePath("/" + TrainingsToPublishView.ADDRESS);
	}

	@Override
	public int countFor(SignedIn person) {
		return (person instanceof Agent agent && agent.supervisor()) ? this.publishing.countSubmitted(agent) : 0;
	}

}
