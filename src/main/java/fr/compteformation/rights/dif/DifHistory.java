package fr.compteformation.rights.dif;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.identityproof.HolderPast;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.hours.DifHours;

/**
 * The append-only history of declarations.
 */
@Component
class DifHistory implements HolderPast {

	/** The authors of these acts may not review their result. */
	static final List<DifAct> DECISIONS = Arrays.stream(DifAct.values()).filter(DifAct::decides).toList();

	private final DifDeclarationRepository declarations;

	private final DifStepRepository steps;

	private final Outbox outbox;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	DifHistory(DifDeclarationRepository declarations, DifStepRepository steps, Outbox outbox,
			ApplicationEventPublisher publisher, Clock clock) {
		this.declarations = declarations;
		this.steps = steps;
		this.outbox = outbox;
		this.publisher = publisher;
		this.clock = clock;
	}

	/**
	 * Appends the latest act, under the holder’s lock, publishes it, and notifies the
	 * person of agents’ decisions and of declarations.
	 * @param agent the author, possibly on the person’s behalf; {@code null} for the
	 * person
	 * @param before the hours in the account before
	 */
	void add(DifDeclaration declaration, DifAct act, @Nullable Agent agent, @Nullable DifMotive motive, String text,
			@Nullable DifHours before) {
		DifStep step = this.steps.save(new DifStep(declaration, this.steps.countByDeclaration(declaration.id()),
				this.clock.instant().truncatedTo(ChronoUnit.MICROS), act, agent, motive, text.strip(), before));
		this.publisher
			.publishEvent(new DifDeclarations.Acted(declaration.id().value(), act, declaration.standing().state()));
		if (act == DifAct.DECLARE) {
			this.outbox.add(DifMails.Template.DIF_DECLARED, step.id());
		}
		else if (isNews(act, agent)) {
			boolean automatic = agent != null && agent.isAutomatic();
			this.outbox.add(automatic ? DifMails.Template.DIF_CHECKED : DifMails.Template.DIF_NEWS, step.id());
		}
	}

	// An act that only brings evidence is followed by the decision that rests on it.
	private static boolean isNews(DifAct act, @Nullable Agent agent) {
		return act.isOfAgents() ? !act.isInternal() && (act.settles() || !act.bringsEvidence()) : agent != null;
	}

	/** Informs the owner of an account that its waiting declaration is not credited. */
	void setAside(UUID account) {
		this.outbox.add(DifMails.Template.DIF_SET_ASIDE, account);
	}

	@Override
	public boolean existsBefore(HolderId holder, Instant moment) {
		return this.declarations.existsByHolderAndDeclaredAtBefore(holder, moment);
	}

	/** The complete history, for agents. */
	DifDetails details(DifDeclaration declaration) {
		return declaration.details(events(declaration));
	}

	/** The history without internal acts, for the person. */
	DifDetails detailsForThePerson(DifDeclaration declaration) {
		return declaration.details(events(declaration).stream().filter((event) -> !event.act().isInternal()).toList());
	}

	/** What this agent did about a declaration before. */
	Involvement involvementOf(DifDeclaration declaration, Agent agent) {
		return new Involvement(isAuthor(declaration, agent, DECISIONS),
				isAuthor(declaration, agent, List.of(DifAct.DECLARE)));
	}

	private boolean isAuthor(DifDeclaration declaration, Agent agent, List<DifAct> acts) {
		return this.steps.existsByDeclarationAndAgentIdAndActIn(declaration.id(), agent.agentId(), acts);
	}

	private List<DifDetails.Event> events(DifDeclaration declaration) {
		return this.steps.findByDeclarationOrderByPosition(declaration.id()).stream().map(DifStep::event).toList();
	}

	/**
	 * What an agent did about a declaration before, which keeps them from some acts.
	 *
	 * @param decided whether the agent decided or proposed anything: then they do not
	 * review the result
	 * @param entered whether the agent entered it for the person: then they decide
	 * nothing about it
	 */
	record Involvement(boolean decided, boolean entered) {

		static final Involvement NONE = new Involvement(false, false);

	}

}
