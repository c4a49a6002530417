package fr.compteformation.training.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

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
import fr.compteformation.platform.document.DocumentId;
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
	private DossierDetails.@Nullable Refusal refusal;

	@Embedded
	private DossierTerms agreement = new DossierTerms();

	@Embedded
	private @Nullable FundingPlan funding;

	@Embedded
	private DossierDetails.Moments moments;

	@Column(name = "provider_siret")
	private @Nullable String provider;

	@Embedded
	@AttributeOverride(name = "enteredOn", column = @Column(name = "provider_entered_on"))
	@AttributeOverride(name = "attendance", column = @Column(name = "provider_attendance"))
	private @Nullable Presence byProvider;

	@Embedded
	@AttributeOverride(name = "enteredOn", column = @Column(name = "person_entered_on"))
	@AttributeOverride(name = "attendance", column = @Column(name = "person_attendance"))
	private @Nullable Presence byPerson;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected Dossier() {
	}

	Dossier(Reference reference, HolderId holder, Training training, Instant now) {
		this.id = new Id(UUID.randomUUID());
		this.reference = reference;
		this.holder = holder;
		this.training = training;
		this.state = DossierState.DRAFT;
		this.moments = DossierDetails.Moments.drafted(now);
	}

	/** A draft for a training of the catalogue. */
	static Dossier of(HolderId holder, Offer offer, Instant now) {
		Dossier draft = new Dossier(Reference.random(), holder, offer.training(), now);
		draft.offer = offer.id();
		draft.provider = offer.provider().value();
		return draft;
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

	boolean isDeclined() {
		return this.declined;
	}

	DossierTerms agreement() {
		return this.agreement;
	}

	boolean isFunded() {
		return this.funding != null;
	}

	/** Whether the training that is asked for or proposed has begun. */
	boolean hasBegun(Instant now) {
		return details().hasBegun(PortalTime.dayOf(now));
	}

	/** Keeps why the person owes no participation, before the draft is submitted. */
	void exempt(@Nullable Exemption exemption) {
		require(this.state == DossierState.DRAFT);
		this.agreement.exempt(exemption);
	}

	/** Keeps the files that show the exemption. */
	void prove(List<DocumentId> files) {
		require(this.state == DossierState.DRAFT);
		this.agreement.prove(files);
	}

	/** Keeps what another funder promised; zero takes it back. */
	void promise(Funder funder, Euros amount, Instant now) {
		require(this.state == DossierState.DRAFT && funder != Funder.ONESELF);
		this.agreement.contributions().promise(funder, amount, now);
	}

	/** Submits the draft to the training provider. */
	void submit(@Nullable Exemption exemption, Euros agreed, Instant now) {
		require(this.state == DossierState.DRAFT && !hasBegun(now));
		this.agreement.exempt(exemption);
		this.agreement.agreeTo(agreed);
		this.moments = this.moments.submittedAt(now);
		this.state = DossierState.SUBMITTED;
	}

	/** Records what the provider offers instead, until the person answers. */
	void propose(ChangeProposal proposal, Instant now) {
		require(this.state.waitsForAnAnswer() && proposal.isSound()
				&& PortalTime.dayOf(now).isBefore(proposal.startsOn()));
		this.agreement.propose(proposal);
		this.moments = this.moments.proposedAt(now);
		this.state = DossierState.PROPOSED;
	}

	/** Takes over the proposal that the person confirms. */
	void confirm(Euros agreed) {
		require(this.state == DossierState.PROPOSED);
		ChangeProposal confirmed = this.agreement.confirm(agreed);
		this.training = new Training(this.training.title(), this.training.provider(), confirmed.price(),
				confirmed.startsOn(), confirmed.endsOn(), this.training.place());
		this.state = DossierState.SUBMITTED;
	}

	/**
	 * Records the provider’s acceptance and the funding reserved for it.
	 * @param withdrawalUntil the last day on which the person may withdraw
	 */
	void validate(FundingPlan funding, LocalDate withdrawalUntil, Instant now) {
		require(this.state == DossierState.SUBMITTED && !hasBegun(now) && this.agreement.contributions().areConfirmed()
				&& funding.forThePerson().compareTo(this.agreement.agreed()) <= 0);
		this.agreement.settle(funding.forThePerson(), withdrawalUntil, now);
		this.funding = funding;
		this.moments = this.moments.validatedAt(now);
		this.state = DossierState.VALIDATED;
	}

	/** Records the provider’s refusal, which ends the dossier. */
	void decline(DossierDetails.Refusal reason, Instant now) {
		require(this.state.waitsForAnAnswer());
		this.declined = true;
		this.refusal = reason;
		cancel(now);
	}

	/** Marks the first day of training. */
	void start(Instant now) {
		require(this.state == DossierState.VALIDATED && hasBegun(now));
		this.moments = this.moments.startedAt(now);
		this.state = DossierState.IN_TRAINING;
	}

	/** Whether the last day and the days of withdrawal are over. */
	boolean isOver(Instant now) {
		LocalDate today = PortalTime.dayOf(now);
		return this.training.isOver(today) && !this.agreement.terms().mayWithdraw(today);
	}

	/** Closes the dossier after the last day and the days of withdrawal. */
	void close(Instant now) {
		require(this.state == DossierState.IN_TRAINING && isOver(now));
		this.moments = this.moments.closedAt(now);
		this.state = DossierState.CLOSED;
	}

	/** Records what the provider says about the presence at the training. */
	void declareForProvider(UnaryOperator<Presence> statement) {
		require(this.state.isAtTraining());
		this.byProvider = statement.apply(Presence.of(this.byProvider));
	}

	/** Records what the person says about the presence at the training. */
	void declareForPerson(UnaryOperator<Presence> statement) {
		require(this.state.isAtTraining());
		this.byPerson = statement.apply(Presence.of(this.byPerson));
	}

	/** Cancels it, or withdraws from a training that has just begun. */
	void cancel(Instant now) {
		require(details().canBeCancelled(now));
		this.agreement.forgetProposal();
		this.moments = this.moments.cancelledAt(now);
		this.state = DossierState.CANCELLED;
	}

	boolean isAt(long version) {
		return this.version != null && this.version == version;
	}

	DossierDetails details() {
		return new DossierDetails(this.reference, (this.version != null) ? this.version : 0, this.state, this.declined,
				this.refusal, this.training.shown(), this.agreement.terms(), this.funding, this.moments,
				new DossierDetails.Presences(Presence.of(this.byProvider), Presence.of(this.byPerson)));
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
