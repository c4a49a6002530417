package fr.compteformation.rights.waiting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.rights.hours.EmployerHours;

/**
 * The declaration of an account that waits for the proof of identity; one per account.
 */
@Entity
@Table(name = "waiting_dif")
class AccountDeclaration {

	@Id
	@Column(name = "account_id")
	private UUID account;

	@Column(name = "declaration_id")
	private UUID declaration;

	@ElementCollection
	@CollectionTable(name = "waiting_dif_employer", joinColumns = @JoinColumn(name = "account_id"))
	@OrderColumn(name = "position")
	private List<EmployerHours> employers = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "waiting_dif_document", joinColumns = @JoinColumn(name = "account_id"))
	@OrderColumn(name = "position")
	@AttributeOverride(name = "value", column = @Column(name = "document_id"))
	private List<DocumentId> documents = new ArrayList<>();

	@Column(name = "declared_at")
	private Instant declaredAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init") // for JPA
	protected AccountDeclaration() {
	}

	@SuppressWarnings("NullAway.Init") // filled by the last line
	AccountDeclaration(UUID account, WaitingDeclaration declared) {
		this.account = account;
		replaceBy(declared);
	}

	/** Replaces hours, documents and date. */
	void replaceBy(WaitingDeclaration declared) {
		this.declaration = declared.id();
		this.employers = new ArrayList<>(declared.employers());
		this.documents = new ArrayList<>(declared.documents());
		this.declaredAt = declared.declaredAt();
	}

	WaitingDeclaration snapshot() {
		return new WaitingDeclaration(this.declaration, List.copyOf(this.employers), List.copyOf(this.documents),
				this.declaredAt);
	}

}
