package fr.compteformation.rights.dif;

import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.rights.ledger.Crediting;

/**
 * Lets agents correct hours that are settled, that a training dossier locked, or that the
 * ledger holds without a declaration, with evidence and in either direction. The second
 * review, the email and the time to contest are those of every correction.
 */
@Service
@Transactional
public class DifRectifications {

	private final DifDeclarationRepository declarations;

	private final DifDecisions decisions;

	private final DifHistory history;

	private final DifLimits limits;

	private final Holders holders;

	private final Crediting crediting;

	private final AgentHolders agents;

	private final Documents documents;

	DifRectifications(DifDeclarationRepository declarations, DifDecisions decisions, DifHistory history,
			DifLimits limits, Holders holders, Crediting crediting, AgentHolders agents, Documents documents) {
		this.declarations = declarations;
		this.decisions = decisions;
		this.history = history;
		this.limits = limits;
		this.holders = holders;
		this.crediting = crediting;
		this.agents = agents;
		this.documents = documents;
	}

	/** What an agent may correct now. */
	@PreAuthorize(Agent.ONLY)
	public Situation of(Agent agent, HolderId holder) {
		this.holders.lock(List.of(holder));
		if (this.agents.isOwn(agent, holder)) {
			return new Situation.Own();
		}
		Optional<DifDeclaration> current = this.declarations.findByStandingFor(holder);
		return current
			.<Situation>map((declaration) -> isRectifiable(agent, declaration)
					? new Situation.Settled(held(declaration), declaration.version())
					: new Situation.InProgress(declaration.id(), declaration.standing().state()))
			.or(() -> ledgerHours(holder).map((hours) -> new Situation.Settled(hours, Situation.UNDECLARED)))
			.orElseGet(Situation.Nothing::new);
	}

	/**
	 * Corrects a person’s hours.
	 * @param seen the version that the agent read
	 * @throws jakarta.validation.ConstraintViolationException if the form is not valid
	 */
	@PreAuthorize(Agent.ONLY)
	public Outcome rectify(Agent agent, HolderId holder, long seen, DifRectification filled) {
		this.limits.requireValid(filled);
		return switch (of(agent, holder)) {
			case Situation.Settled settled when settled.version() == seen ->
				rectify(agent, holder, settled.held(), filled);
			case Situation.Own own -> Outcome.OWN_ACCOUNT;
			case Situation.Settled changed -> Outcome.CHANGED;
			case Situation.InProgress inProgress -> Outcome.CHANGED;
			case Situation.Nothing nothing -> Outcome.CHANGED;
		};
	}

	private Outcome rectify(Agent agent, HolderId holder, DifHours held, DifRectification filled) {
		DifDeclaration declaration = this.declarations.findByStandingFor(holder)
			.orElseGet(() -> this.declarations.saveAndFlush(ofLedger(holder, held, this.limits.now())));
		Outcome result = bringEvidence(agent, declaration, filled);
		if (result == Outcome.DONE) {
			result = switch (this.decisions.judge(agent, declaration, filled.decision())) {
				case DifDecision.Outcome.Done done -> Outcome.DONE;
				case DifDecision.Outcome.HandedOver handedOver -> Outcome.HANDED_OVER;
				case DifDecision.Outcome.RightsInUse inUse -> Outcome.RIGHTS_IN_USE;
				case DifDecision.Outcome.Changed changed -> Outcome.CHANGED;
				case DifDecision.Outcome.NotAllowed notAllowed -> Outcome.CHANGED;
				case DifDecision.Outcome.OwnAccount own -> Outcome.OWN_ACCOUNT;
			};
		}
		if (result != Outcome.DONE && result != Outcome.HANDED_OVER) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		}
		return result;
	}

	/**
	 * A declaration for hours that the ledger holds although nobody declared them on the
	 * portal.
	 */
	private static DifDeclaration ofLedger(HolderId holder, DifHours hours, Instant now) {
		DifDeclaration form = new DifDeclaration();
		form.setEmployers(List.of(new EmployerHours(hours.toBigDecimal())));
		form.receipt().setOrigin(DifReceipt.Origin.LEDGER);
		DifDeclaration found = form.declaredBy(holder, hours, null, now, PortalTime.dayOf(now));
		found.settle(DifAct.VALIDATE, hours, null);
		return found;
	}

	private Outcome bringEvidence(Agent agent, DifDeclaration declaration, DifRectification filled) {
		if (declaration.getDocuments().size() + filled.getDocuments().size() > DifDeclaration.MAX_FILES) {
			return Outcome.TOO_MANY_FILES;
		}
		if (!this.documents.keep(new DocumentOwner(declaration.holder().value()), filled.getDocuments())) {
			return Outcome.FILE_GONE;
		}
		this.documents.drawAhead(filled.getDocuments(), "");
		declaration.attach(filled.getDocuments());
		this.history.add(declaration, filled.getDocuments().isEmpty() ? DifAct.SEE : DifAct.ATTACH, agent, null, "",
				declaration.credited());
		return Outcome.DONE;
	}

	private boolean isRectifiable(Agent agent, DifDeclaration declaration) {
		return declaration.standing()
			.allows(agent, this.history.involvementOf(declaration, agent), DifAct.RECTIFY, this.limits.today());
	}

	private static DifHours held(DifDeclaration declaration) {
		return Optional.ofNullable(declaration.credited()).orElse(DifHours.NONE);
	}

	private Optional<DifHours> ledgerHours(HolderId holder) {
		return this.crediting.difHoursOf(holder)
			.map((hours) -> new DifHours(hours.setScale(0, RoundingMode.HALF_UP).intValueExact()));
	}

	/**
	 * The result of correcting settled hours. The constant names end the translation
	 * keys.
	 */
	public enum Outcome {

		/** The hours are corrected and the person is notified. */
		DONE,

		/** A supervisor reviews it before it takes effect. */
		HANDED_OVER,

		/** More is spent than would be left; nothing changed. */
		RIGHTS_IN_USE,

		/** The hours or the declaration changed meanwhile; nothing was saved. */
		CHANGED,

		/** It is the agent’s own account; nothing changed. */
		OWN_ACCOUNT,

		/** An uploaded file expired. */
		FILE_GONE,

		/** A declaration has at most five files. */
		TOO_MANY_FILES

	}

	/**
	 * What an agent may correct on a person’s page.
	 */
	public sealed interface Situation {

		/** The version of hours without a declaration. */
		long UNDECLARED = -1;

		/**
		 * Hours that are settled, or that the ledger holds without a declaration.
		 *
		 * @param held the hours in the account
		 * @param version for optimistic locking
		 */
		record Settled(DifHours held, long version) implements Situation {
		}

		/**
		 * A declaration that is being checked: it is decided on its own page.
		 *
		 * @param declaration its id
		 * @param state its state
		 */
		record InProgress(DifDeclaration.Id declaration, DifState state) implements Situation {
		}

		/** No hours were ever recorded: a declaration must be entered first. */
		record Nothing() implements Situation {
		}

		/** It is the agent’s own account. */
		record Own() implements Situation {
		}

	}

}
