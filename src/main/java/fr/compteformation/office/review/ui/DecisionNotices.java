package fr.compteformation.office.review.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;

import fr.compteformation.office.review.DecisionState;
import fr.compteformation.office.review.DelayedDecisions;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.AgentNotices;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.SignedIn;
import fr.compteformation.platform.security.Agent;

/**
 * The agent’s last decisions: those that wait can be taken back, and those that had no
 * effect are listed.
 */
@SpringComponent
class DecisionNotices implements AgentNotices {

	private final DelayedDecisions decisions;

	private final Clock clock;

	DecisionNotices(DelayedDecisions decisions, Clock clock) {
		this.decisions = decisions;
		this.clock = clock;
	}

	@Override
	public List<Component> cards(SignedIn person) {
		return (person instanceof Agent agent) ? this.decisions.of(agent)
			.stream()
			.filter((decision) -> decision.failure() != null)
			.<Component>map(
					(decision) -> new FailedDecision(decision, () -> this.decisions.acknowledge(agent, decision.id())))
			.toList() : List.of();
	}

	@Override
	public List<Component> lines(SignedIn person) {
		return (person instanceof Agent agent) ? this.decisions.of(agent)
			.stream()
			.filter((decision) -> decision.failure() == null)
			.limit(1)
			.<Component>map((decision) -> new UndoLine(decision, left(decision), () -> takeBack(agent, decision)))
			.toList() : List.of();
	}

	private long left(DecisionState decision) {
		return Math.max(0, Duration.between(this.clock.instant(), decision.dueAt()).toSeconds());
	}

	private void takeBack(Agent agent, DecisionState decision) {
		boolean back = this.decisions.takeBack(agent, decision.id()).isPresent();
		Banner.leave(back ? Message.Tone.GOOD : Message.Tone.HINT,
				back ? "backoffice.delayed.takenBack" : "backoffice.delayed.tooLate", decision.reference().formatted());
		UI.getCurrent().navigate(SharedPages.DIF_QUEUE.of(decision.declaration().value()).route());
	}

}
