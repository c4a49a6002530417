package fr.compteformation.training.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.rights.ledger.FundingPlan;
import fr.compteformation.training.catalogue.Training;

/**
 * A snapshot of a dossier.
 *
 * @param reference its public reference, such as {@code 7F3K-92QD}
 * @param version for optimistic locking; commands with an older version are refused
 * @param state its state
 * @param declined whether the provider refused it
 * @param refusal why the provider refused it; {@code null} also for refusals of before
 * @param training a copy, made when it was chosen; what the person confirmed instead, if
 * the provider proposed a change
 * @param terms what the person and the provider agree on
 * @param funding the reserved funding, once validated; kept after a cancellation
 * @param moments when each step was taken
 * @param presences what is said about the presence at the training
 */
public record DossierDetails(Reference reference, long version, DossierState state, boolean declined,
		@Nullable Refusal refusal, Training training, Terms terms, @Nullable FundingPlan funding, Moments moments,
		Presences presences) {

	/** Why the person owes no participation. */
	public @Nullable Exemption exemption() {
		return this.terms.exemption();
	}

	/** The most the person pays, once submitted. */
	public @Nullable Euros agreed() {
		return this.terms.agreed();
	}

	/** The price asked for, or proposed by the provider. */
	public Euros price() {
		ChangeProposal proposal = this.terms.proposal();
		return (proposal != null) ? proposal.price() : this.training.price();
	}

	/** What others leave to pay; zero if they promised more than the price. */
	public Euros leftByOthers() {
		Euros left = price().minus(this.terms.paidByOthers());
		return (left.compareTo(Euros.ZERO) > 0) ? left : Euros.ZERO;
	}

	/** Whether the provider knows of it; a draft may be cancelled unsubmitted. */
	public boolean wasSubmitted() {
		return this.moments.submitted() != null;
	}

	/** Whether the person may cancel it, or withdraw from it, now. */
	public boolean canBeCancelled(Instant now) {
		LocalDate today = PortalTime.dayOf(now);
		return switch (this.state) {
			case DRAFT, SUBMITTED, PROPOSED -> true;
			case VALIDATED -> !this.training.hasBegun(today) || this.terms.mayWithdraw(today);
			case IN_TRAINING -> this.terms.mayWithdraw(today);
			case CLOSED, CANCELLED -> false;
		};
	}

	/** Whether the training that is asked for or proposed has begun. */
	public boolean hasBegun(LocalDate today) {
		ChangeProposal proposal = this.terms.proposal();
		return (proposal != null) ? !today.isBefore(proposal.startsOn()) : this.training.hasBegun(today);
	}

	/** Whether the training began before the dossier was validated. */
	public boolean missedItsStart(LocalDate today) {
		return switch (this.state) {
			case DRAFT, SUBMITTED, PROPOSED -> hasBegun(today);
			case VALIDATED, IN_TRAINING, CLOSED, CANCELLED -> false;
		};
	}

	/**
	 * What the person and the provider agree on.
	 *
	 * @param exemption why the person owes no participation
	 * @param exemptionProofs the number of files that show it
	 * @param agreed the most the person pays, once submitted
	 * @param proposal what the provider offers instead, while the person has not answered
	 * @param withdrawalUntil the last day on which the person may withdraw from a
	 * validated dossier, even if the training has begun
	 * @param contributions what other funders pay, and the person’s own share once
	 * validated
	 */
	public record Terms(@Nullable Exemption exemption, int exemptionProofs, @Nullable Euros agreed,
			@Nullable ChangeProposal proposal, @Nullable LocalDate withdrawalUntil,
			Map<Funder, Contribution> contributions) implements Serializable {

		/** Whether the days of withdrawal are not over. */
		public boolean mayWithdraw(LocalDate today) {
			return this.withdrawalUntil != null && !today.isAfter(this.withdrawalUntil);
		}

		/**
		 * The exemption that counts: a provider may refuse it in a proposal, and an
		 * employer whose part is left out exempts nobody.
		 */
		public @Nullable Exemption countedExemption() {
			boolean refused = this.proposal != null && (!this.proposal.exempt()
					|| this.exemption == Exemption.EMPLOYER_CO_FUNDING && leftOut().containsKey(Funder.EMPLOYER));
			return refused ? null : this.exemption;
		}

		/** What others than the person pay; of a proposal only what is confirmed. */
		public Map<Funder, Contribution> others() {
			Map<Funder, Contribution> others = new TreeMap<>(this.contributions);
			others.remove(Funder.ONESELF);
			others.values().removeIf((line) -> this.proposal != null && !line.isConfirmed());
			return others;
		}

		/** The sum of what others pay. */
		public Euros paidByOthers() {
			return others().values().stream().map(Contribution::amount).reduce(Euros.ZERO, Euros::plus);
		}

		/** What was promised, and no longer counts in a proposal. */
		public Map<Funder, Contribution> leftOut() {
			Map<Funder, Contribution> leftOut = new TreeMap<>(this.contributions);
			leftOut.keySet().removeAll(others().keySet());
			leftOut.remove(Funder.ONESELF);
			return leftOut;
		}

	}

	/**
	 * What is said about the presence at the training.
	 *
	 * @param byProvider what the provider says
	 * @param byPerson what the person says
	 */
	public record Presences(Presence byProvider, Presence byPerson) implements Serializable {

		/** Whether the provider and the person disagree. */
		public boolean differ() {
			return this.byProvider.differsFrom(this.byPerson);
		}

	}

	/**
	 * When each step was taken; {@code null} for steps not taken.
	 */
	@Embeddable
	public record Moments(@Column(name = "drafted_at") Instant drafted,
			@Column(name = "submitted_at") @Nullable Instant submitted,
			@Column(name = "proposed_at") @Nullable Instant proposed,
			@Column(name = "validated_at") @Nullable Instant validated,
			@Column(name = "started_at") @Nullable Instant started,
			@Column(name = "closed_at") @Nullable Instant closed,
			@Column(name = "cancelled_at") @Nullable Instant cancelled) implements Serializable {

		static Moments drafted(Instant now) {
			return new Moments(now, null, null, null, null, null, null);
		}

		Moments submittedAt(Instant now) {
			return new Moments(this.drafted, now, null, null, null, null, null);
		}

		Moments proposedAt(Instant now) {
			return new Moments(this.drafted, this.submitted, now, null, null, null, null);
		}

		Moments validatedAt(Instant now) {
			return new Moments(this.drafted, this.submitted, this.proposed, now, null, null, null);
		}

		Moments startedAt(Instant now) {
			return new Moments(this.drafted, this.submitted, this.proposed, this.validated, now, null, null);
		}

		Moments closedAt(Instant now) {
			return new Moments(this.drafted, this.submitted, this.proposed, this.validated, this.started, now, null);
		}

		Moments cancelledAt(Instant now) {
			return new Moments(this.drafted, this.submitted, this.proposed, this.validated, this.started, this.closed,
					now);
		}

	}

	/**
	 * Why a training provider refuses a dossier. The constant names are stored in the
	 * database and end translation keys.
	 */
	public enum Refusal {

		/** All seats are taken. */
		FULL,

		/** The session does not take place. */
		NOT_HELD,

		/** The person lacks what the training builds on. */
		PREREQUISITES,

		/** Another reason, which the provider gives the person. */
		OTHER;

		/** The translation key of the sentence that the person reads. */
		public String messageKey() {
			return "training.refusal." + name();
		}

	}

}
