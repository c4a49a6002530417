package fr.compteformation.office.topup.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;

import fr.compteformation.office.topup.TopUpReviews;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.ui.SignedIn;
import fr.compteformation.platform.base.ui.WaitingWork;
import fr.compteformation.platform.security.Agent;

/** Top-ups to check. */
@SpringComponent
class TopUpsWaiting implements WaitingWork {

	private final TopUpReviews reviews;

	TopUpsWaiting(TopUpReviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public PagePath page() {
		return TopUpsView.PAGE;
	}

	@Override
	public int countFor(SignedIn person) {
		return (person instanceof Agent agent && agent.supervisor()) ? this.reviews.countWaiting(agent) : 0;
	}

}
