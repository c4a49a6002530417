package fr.compteformation.dif;

import java.io.Serializable;
import java.time.Instant;
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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import fr.compteformation.document.DocumentId;
import fr.compteformation.holder.HolderId;

/**
 * What a person declares about their DIF, once: a new declaration replaces the one
 * before. The form binds it; the messages of its constraints are keys of the
 * translations. Its id is made with the page, so that sending it twice declares once.
 */
@Entity
@Table(name = "dif_declaration")
@NamedInterface("forms")
@HoursWithinLaw
@AttestationByPolicy
public class DifDeclaration {

	/** More employers at the same time are one letter to an agent. */
	public static final int MAX_EMPLOYERS = 10;

	/** The most files that prove it. */
	public static final int MAX_FILES = 5;

	@EmbeddedId
	private Id id;

	@Version
	private @Nullable Long version;

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

	@Column(name = "declared_at")
	private @Nullable Instant declaredAt;

	@Column(name = "replaced_at")
	private @Nullable Instant replacedAt;

	// The holder while this stands: the database lets only one stand.
	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "standing_for"))
	private @Nullable HolderId standingFor;

	public DifDeclaration() {
		this.id = new Id(UUID.randomUUID());
	}

	Id id() {
		return this.id;
	}

	/** Whose it is, once declared. */
	HolderId holder() {
		return Objects.requireNonNull(this.holder);
	}

	/**
	 * The declaration that this form makes, under the same id. The form stays as it is:
	 * should saving fail, it is sent again.
	 */
	DifDeclaration declaredBy(HolderId holder, DifHours hours, Instant now) {
		DifDeclaration declared = new DifDeclaration();
		declared.id = this.id;
		declared.setEmployers(this.employers);
		declared.setDocuments(this.documents);
		declared.holder = holder;
		declared.standingFor = holder;
		declared.hours = hours;
		declared.declaredAt = now;
		return declared;
	}

	/** Notes that another declaration stands in its place. */
	void replace(Instant now) {
		if (this.standingFor == null) {
			throw new IllegalStateException("this declaration does not stand");
		}
		this.replacedAt = now;
		this.standingFor = null;
	}

	DifDetails details() {
		return new DifDetails(this.id, Objects.requireNonNull(this.hours), List.copyOf(this.employers),
				List.copyOf(this.documents), Objects.requireNonNull(this.declaredAt));
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
	 * Names a declaration.
	 *
	 * @param value the id in the database
	 */
	@Embeddable
	public record Id(@Column(name = "id") UUID value) implements Serializable {

	}

}
