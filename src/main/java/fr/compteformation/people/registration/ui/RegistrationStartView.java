package fr.compteformation.people.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.registration.Draft;
import fr.compteformation.people.registration.Step;
import fr.compteformation.platform.base.ui.TitleKey;

/**
 * The public entry address: goes to the first step or to unfinished work. After a
 * finished registration it starts a new one, because people share computers.
 */
@Route(StepView.ROOT)
@AnonymousAllowed
@TitleKey("account.signIn.register")
class RegistrationStartView extends Composite<Div> implements BeforeEnterObserver {

	private final Visit visit;

	RegistrationStartView(Visit visit) {
		this.visit = visit;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Draft draft = this.visit.offered().orElseGet(this.visit::draft);
		if (draft.isRegistered()) {
			this.visit.forget();
			event.forwardTo(StepView.address(Step.TERMS));
		}
		else if (draft.equals(Draft.EMPTY)) {
			event.forwardTo(StepView.address(Step.TERMS));
		}
		else {
			event.forwardTo(ResumeView.class);
		}
	}

}
