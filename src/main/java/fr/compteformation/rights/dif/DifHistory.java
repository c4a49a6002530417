package fr.compteformation.rights.dif;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

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

	private final Clock clock;

	DifHistory(DifDeclarationRepository declarations, DifStepRepository steps, Outbox outbox, Clock clock) {
		this.declarations = declarations;
		this.steps = steps;
		this.outbox = outbox;
		this.clock = clock;
	}

	/**
	 * Appends the latest act, under the holder’s lock, and notifies the person of agents’
	 * decisions and of declarations.
	 * @param agent the author; {@code null} for the person
	 * @param before the hours in the account before
	 */
	void add(DifDeclaration declaration, DifAct act, @Nullable Agent agent, @Nullable DifMotive motive, String text,
			@Nullable DifHours before) {
		DifStep step = this.steps.save(new DifStep(declaration.id(), this.steps.countByDeclaration(declaration.id()),
				this.clock.instant().truncatedTo(ChronoUnit.MICROS), act, agent, motive, text.strip(), before,
				declaration.credited()));
		if (act == DifAct.DECLARE) {
			this.outbox.add(DifMails.Template.DIF_DECLARED, step.id());
		}
		else if (act.isOfAgents() && !act.isInternal()) {
			this.outbox.add(DifMails.Template.DIF_NEWS, step.id());
		}
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

	/** Whether this agent decided or proposed anything about a declaration. */
	boolean isDecidedBy(DifDeclaration declaration, Agent agent) {
		return this.steps.existsByDeclarationAndAgentIdAndActIn(declaration.id(), agent.agentId(), DECISIONS);
	}

	private List<DifDetails.Event> events(DifDeclaration declaration) {
		return this.steps.findByDeclarationOrderByPosition(declaration.id()).stream().map(DifStep::event).toList();
	}

}
