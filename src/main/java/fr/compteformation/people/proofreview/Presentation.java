package fr.compteformation.people.proofreview;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.base.PrintableText;
import fr.compteformation.platform.security.Agent;

/**
 * Somebody came in person, and an agent saw their identity document. It proves nothing
 * until a supervisor, who is somebody else, confirms it. The agents’ form binds it; its
 * constraint messages are translation keys.
 */
@Entity
@Table(name = "identity_presentation")
@NamedInterface("forms")
public class Presentation {

	static final int MAX_REMARK = 2000;

	@Id
	private UUID id = UUID.randomUUID();

	@NotNull(message = "proofreview.document.missing")
	@Enumerated(EnumType.STRING)
	private @Nullable SeenDocument document;

	@NotNull(message = "proofreview.lastSigns.wrong")
	@Pattern(regexp = "\\s*[0-9A-Za-z]{4}\\s*", message = "proofreview.lastSigns.wrong")
	@Column(name = "last_signs")
	private @Nullable String lastSigns;

	@NotNull(message = "field.motive.missing")
	@Enumerated(EnumType.STRING)
	private PresentationEntry.@Nullable Motive motive;

	@NotNull(message = "proofreview.remark.missing")
	@Pattern(regexp = "(?s).*\\S.*", message = "proofreview.remark.missing")
	@Size(max = MAX_REMARK, message = "proofreview.remark.tooLong")
	private @Nullable String remark;

	@Embedded
	@AttributeOverride(name = "signedAt", column = @Column(name = "presented_at"))
	private @Nullable AgentSignature signature;

	@Embedded
	private @Nullable SecondLook secondLook;

	@Version
	private @Nullable Long version;

	/** An agent saw the person, once the form is valid. */
	void sign(AccountId account, HolderId holder, Agent agent, Instant now) {
		this.signature = AgentSignature.of(account, holder, agent, now);
	}

	/** Whether this agent may look a second time. */
	boolean lets(Agent supervisor) {
		return isWaiting() && supervisor.supervisor() && !supervisor.agentId().equals(signature().agent());
	}

	/**
	 * Ends it with a supervisor’s second look.
	 * @throws IllegalStateException if it has ended, or if this agent may not
	 */
	void end(SecondLook look, Agent supervisor, Instant now) {
		if (!lets(supervisor)) {
			throw new IllegalStateException("not this agent’s second look");
		}
		look.sign(supervisor, now);
		this.secondLook = look;
	}

	boolean isWaiting() {
		return this.secondLook == null;
	}

	AccountId account() {
		return signature().accountId();
	}

	HolderId holder() {
		return signature().holder();
	}

	private AgentSignature signature() {
		return Objects.requireNonNull(this.signature);
	}

	/** The entry shown to agents. */
	PresentationEntry entry() {
		return new PresentationEntry(this.id, account(), holder(), Objects.requireNonNull(this.document),
				Objects.requireNonNull(this.lastSigns), Objects.requireNonNull(this.motive),
				Objects.requireNonNull(this.remark), signature().signedAt(), signature().agentNumber(),
				this.secondLook);
	}

	public @Nullable SeenDocument getDocument() {
		return this.document;
	}

	public void setDocument(@Nullable SeenDocument document) {
		this.document = document;
	}

	public @Nullable String getLastSigns() {
		return this.lastSigns;
	}

	public void setLastSigns(@Nullable String lastSigns) {
		this.lastSigns = (lastSigns != null) ? lastSigns.strip().toUpperCase(Locale.ROOT) : null;
	}

	public PresentationEntry.@Nullable Motive getMotive() {
		return this.motive;
	}

	public void setMotive(PresentationEntry.@Nullable Motive motive) {
		this.motive = motive;
	}

	public @Nullable String getRemark() {
		return this.remark;
	}

	public void setRemark(@Nullable String remark) {
		this.remark = PrintableText.of(remark);
	}

}
