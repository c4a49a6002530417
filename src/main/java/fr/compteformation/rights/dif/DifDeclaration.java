package fr.compteformation.rights.dif;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.rights.dif.constraint.AttestationByPolicy;
import fr.compteformation.rights.dif.constraint.HoursWithinLaw;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.rights.reading.DifFinding;

/**
 * A person’s DIF declaration. A new one replaces the previous one. The form binds this
 * entity; constraint messages are translation keys. The id is created with the page, so
 * that a double submission declares once.
 */
@Entity
@Table(name = "dif_declaration")
@NamedInterface("forms")
@HoursWithinLaw(groups = OnEntry.class)
@AttestationByPolicy(groups = OnEntry.class)
public class DifDeclaration {

	/** The maximum number of simultaneous employers. */
	public static final int MAX_EMPLOYERS = 10;

	/** The maximum number of supporting files. */
	public static final int MAX_FILES = 5;

	@EmbeddedId
	private Id id;

	@Version
	private @Nullable Long version;

	// The database gives it.
	@Generated
	@Column(insertable = false, updatable = false)
	private @Nullable Long reference;

	@NotEmpty(message = "dif.hours.missing")
	@Size(max = MAX_EMPLOYERS, message = "dif.employers.tooMany")
	@ElementCollection
	@CollectionTable(name = "dif_declaration_employer", joinColumns = @JoinColumn(name = "declaration_id"))
	@OrderColumn(name = "position")
	private List<EmployerHours> employers = new ArrayList<>();

	@Size(max = MAX_FILES, message = "dif.documents.tooMany")
	@ElementCollection
	@CollectionTable(name = "dif_declaration_document", joinColumns = @JoinColumn(name = "declaration_id"))
	@OrderColumn(name = "position")
	@AttributeOverride(name = "value", column = @Column(name = "document_id"))
	private List<DocumentId> documents = new ArrayList<>();

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "holder_id"))
	private @Nullable HolderId holder;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "hours"))
	private @Nullable DifHours hours;

	@Embedded
	private DifReceipt receipt = new DifReceipt();

	@Column(name = "declared_at")
	private @Nullable Instant declaredAt;

	@Column(name = "replaced_at")
	private @Nullable Instant replacedAt;

	// The holder while this is the current declaration; unique in the database.
	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "standing_for"))
	private @Nullable HolderId standingFor;

	@Embedded
	private DifStanding standing = new DifStanding();

	// The hours in the account, which may differ from the declared ones.
	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "credited"))
	private @Nullable DifHours credited;

	// Whether a decision was made about these or previously declared hours.
	private boolean judged;

	// Null until the documents are read; reset when documents are added.
	@Enumerated(EnumType.STRING)
	private @Nullable DifFinding finding;

	public DifDeclaration() {
		this.id = new Id(UUID.randomUUID());
	}

	Id id() {
		return this.id;
	}

	/** The holder, once declared. */
	HolderId holder() {
		return Objects.requireNonNull(this.holder);
	}

	/**
	 * Creates the declaration of this form, under the same id. The form stays unchanged,
	 * so that it can be resubmitted if saving fails.
	 */
	DifDeclaration declaredBy(HolderId holder, DifHours hours, @Nullable DifDeclaration former, Instant now,
			LocalDate due) {
		DifDeclaration declared = new DifDeclaration();
		declared.id = this.id;
		declared.setEmployers(this.employers);
		declared.setDocuments(this.documents);
		declared.receipt = this.receipt;
		declared.holder = holder;
		declared.standingFor = holder;
		declared.hours = hours;
		declared.declaredAt = now;
		declared.judged = former != null && former.judged;
		declared.credited = (declared.judged && former != null) ? former.credited : hours;
		declared.standing.goTo(DifState.DECLARED, due, null);
		return declared;
	}

	/** A form with this id. */
	static DifDeclaration of(UUID id, List<EmployerHours> employers, List<DocumentId> documents) {
		DifDeclaration form = new DifDeclaration();
		form.id = new Id(id);
		form.setEmployers(employers);
		form.setDocuments(documents);
		return form;
	}

	/** Whether another one, declared at a moment, may replace it. */
	boolean isReplaceableBy(Instant declared, LocalDate today) {
		return this.standing.allows(DifAct.DECLARE, today)
				&& !declared.isBefore(Objects.requireNonNull(this.declaredAt));
	}

	/** Whether its hours are credited before an agent checks them. */
	boolean countsAtOnce() {
		return !this.judged;
	}

	/** Marks it as replaced by another declaration. */
	void replace(Instant now) {
		if (this.standingFor == null) {
			throw new IllegalStateException("this declaration does not stand");
		}
		this.replacedAt = now;
		this.standingFor = null;
	}

	/** Records an answer or a contest. */
	void answer(DifAct act, List<DocumentId> proofs, LocalDate due) {
		attach(proofs);
		this.standing.answer(act, due);
	}

	/** Adds documents that an agent received. They are read again. */
	void attach(List<DocumentId> received) {
		this.documents.addAll(received);
		this.finding = null;
	}

	/**
	 * An act of agents that does not settle the case.
	 * @param proposed the decision to hear the person about or to review, if any
	 */
	void move(DifAct act, DifDecision.@Nullable Pending proposed, LocalDate due) {
		DifState next = this.standing.after(act);
		this.standing.goTo(next, next.hasDeadline() ? due : null, proposed);
	}

	/**
	 * A decision takes effect.
	 * @param contestable the last day to contest it; {@code null} if it is final
	 */
	void settle(DifAct act, DifHours right, @Nullable LocalDate contestable) {
		this.standing.goTo(this.standing.after(act), contestable, null);
		this.credited = right;
		this.judged = true;
	}

	DifStanding standing() {
		return this.standing;
	}

	/** The number that the database gave it. */
	DifReference reference() {
		return new DifReference(Objects.requireNonNull(this.reference));
	}

	DifHours hours() {
		return Objects.requireNonNull(this.hours);
	}

	/** The hours in the account; {@code null} before a credit. */
	@Nullable DifHours credited() {
		return this.credited;
	}

	long version() {
		return Objects.requireNonNull(this.version);
	}

	DifDetails details(List<DifDetails.Event> events) {
		return new DifDetails(this.id, reference(), holder(), Objects.requireNonNull(this.version),
				this.receipt.origin(), this.receipt.getReceivedOn(), hours(), List.copyOf(this.employers),
				List.copyOf(this.documents), Objects.requireNonNull(this.declaredAt), this.standing.state(),
				this.standing.dueOn(), this.credited, this.standing.pending(), events);
	}

	public DifReceipt receipt() {
		return this.receipt;
	}

	public void setReceipt(DifReceipt receipt) {
		this.receipt = receipt;
	}

	public List<EmployerHours> getEmployers() {
		return this.employers;
	}

	public void setEmployers(List<EmployerHours> employers) {
		this.employers = new ArrayList<>(employers);
	}

	public List<DocumentId> getDocuments() {
		return this.documents;
	}

	public void setDocuments(List<DocumentId> documents) {
		this.documents = new ArrayList<>(documents);
	}

	/**
	 * The id of a declaration.
	 *
	 * @param value the primary key
	 */
	@Embeddable
	public record Id(@Column(name = "id") UUID value) implements Serializable {

	}

}
