package fr.compteformation.training.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.rights.ledger.FundingPlan;
import fr.compteformation.training.catalogue.Offer;
import fr.compteformation.training.catalogue.Training;

/**
 * One person’s training dossier, from draft to closed or cancelled. Written only while
 * its holder is locked.
 */
@Entity
@Table(name = "training_dossier")
class Dossier {

	@EmbeddedId
	private Id id;

	private Reference reference;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "holder_id"))
	private HolderId holder;

	@Embedded
	private Offer.@Nullable Id offer;

	@Embedded
	private Training training;

	@Enumerated(EnumType.STRING)
	private DossierState state;

	private boolean declined;

	@Enumerated(EnumType.STRING)
	private @Nullable Exemption exemption;

	private @Nullable Euros agreed;

	@Embedded
	private @Nullable FundingPlan funding;

	@Column(name = "drafted_at")
	private Instant draftedAt;

	@Column(name = "submitted_at")
	private @Nullable Instant submittedAt;

	@Column(name = "validated_at")
	private @Nullable Instant validatedAt;

	@Column(name = "started_at")
	private @Nullable Instant startedAt;

	@Column(name = "closed_at")
	private @Nullable Instant closedAt;

	@Column(name = "cancelled_at")
	private @Nullable Instant cancelledAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected Dossier() {
	}

	Dossier(Reference reference, HolderId holder, Offer.@Nullable Id offer, Training training, Instant now) {
		this.id = new Id(UUID.randomUUID());
		this.reference = reference;
		this.holder = holder;
		this.offer = offer;
		this.training = training;
		this.state = DossierState.DRAFT;
		this.draftedAt = now;
	}

	Id id() {
		return this.id;
	}

	Reference reference() {
		return this.reference;
	}

	HolderId holder() {
		return this.holder;
	}

	Training training() {
		return this.training;
	}

	DossierState state() {
		return this.state;
	}

	@Nullable Exemption exemption() {
		return this.exemption;
	}

	boolean isDeclined() {
		return this.declined;
	}

	boolean isExempt() {
		return this.exemption != null;
	}

	/** The most the person agreed to pay, once submitted. */
	Euros agreed() {
		if (this.agreed == null) {
			throw new IllegalStateException("nothing is agreed in a draft");
		}
		return this.agreed;
	}

	boolean isFunded() {
		return this.funding != null;
	}

	boolean hasBegun(Instant now) {
		return this.training.hasBegun(PortalTime.dayOf(now));
	}

	/** Keeps why the person owes no participation, before the draft is submitted. */
	void exempt(@Nullable Exemption exemption) {
		require(this.state == DossierState.DRAFT);
		this.exemption = exemption;
	}

	/** Submits the draft to the training provider. */
	void submit(@Nullable Exemption exemption, Euros agreed, Instant now) {
		require(this.state == DossierState.DRAFT && !hasBegun(now));
		this.exemption = exemption;
		this.agreed = agreed;
		this.submittedAt = now;
		this.state = DossierState.SUBMITTED;
	}

	/** Records the provider’s acceptance and the funding reserved for it. */
	void validate(FundingPlan funding, Instant now) {
		require(this.state == DossierState.SUBMITTED && !hasBegun(now)
				&& funding.forThePerson().compareTo(agreed()) <= 0);
		this.funding = funding;
		this.validatedAt = now;
		this.state = DossierState.VALIDATED;
	}

	/** Records the provider’s refusal, which ends the dossier. */
	void decline(Instant now) {
		require(this.state == DossierState.SUBMITTED);
		this.declined = true;
		cancel(now);
	}

	/** Marks the first day of training. */
	void start(Instant now) {
		require(this.state == DossierState.VALIDATED && hasBegun(now));
		this.startedAt = now;
		this.state = DossierState.IN_TRAINING;
	}

	/** Closes the dossier after the last day. */
	void close(Instant now) {
		require(this.state == DossierState.IN_TRAINING && this.training.isOver(PortalTime.dayOf(now)));
		this.closedAt = now;
		this.state = DossierState.CLOSED;
	}

	boolean canBeCancelled(Instant now) {
		return canBeCancelled(this.state, this.training, now);
	}

	static boolean canBeCancelled(DossierState state, Training training, Instant now) {
		return switch (state) {
			case DRAFT, SUBMITTED -> true;
			case VALIDATED -> !training.hasBegun(PortalTime.dayOf(now));
			case IN_TRAINING, CLOSED, CANCELLED -> false;
		};
	}

	/** Cancels it before the training begins. */
	void cancel(Instant now) {
		require(canBeCancelled(now));
		this.cancelledAt = now;
		this.state = DossierState.CANCELLED;
	}

	boolean isAt(long version) {
		return this.version != null && this.version == version;
	}

	DossierDetails details() {
		return new DossierDetails(this.reference, (this.version != null) ? this.version : 0, this.state, this.declined,
				this.training, this.exemption, this.agreed, this.funding, new DossierDetails.Moments(this.draftedAt,
						this.submittedAt, this.validatedAt, this.startedAt, this.closedAt, this.cancelledAt));
	}

	private void require(boolean allowed) {
		if (!allowed) {
			throw new IllegalStateException("not possible for a dossier that is " + this.state);
		}
	}

	/**
	 * The id of a dossier. Its emails are filed under this id.
	 *
	 * @param value the primary key
	 */
	@Embeddable
	record Id(@Column(name = "id") UUID value) implements Serializable {

	}

}
