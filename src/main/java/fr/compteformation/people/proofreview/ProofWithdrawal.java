package fr.compteformation.people.proofreview;

import java.time.Instant;
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
 * An agent’s decision to withdraw the proof of an account. The form binds it; its
 * constraint messages are translation keys.
 */
@Entity
@Table(name = "proof_withdrawal")
@NamedInterface("forms")
public class ProofWithdrawal {

	@Id
	private UUID id = UUID.randomUUID();

	@NotNull(message = "field.motive.missing")
	@Enumerated(EnumType.STRING)
	private @Nullable Motive motive;

	@NotNull(message = "proofreview.remark.missing")
	@Pattern(regexp = "(?s).*\\S.*", message = "proofreview.remark.missing")
	@Size(max = Presentation.MAX_REMARK, message = "proofreview.remark.tooLong")
	private @Nullable String remark;

	@Embedded
	@AttributeOverride(name = "signedAt", column = @Column(name = "withdrawn_at"))
	private @Nullable AgentSignature signature;

	@Version
	private @Nullable Long version;

	void sign(AccountId account, HolderId holder, Agent agent, Instant now) {
		this.signature = AgentSignature.of(account, holder, agent, now);
	}

	/** The entry shown to agents. */
	ProofOverview.Withdrawal entry() {
		AgentSignature signed = Objects.requireNonNull(this.signature);
		return new ProofOverview.Withdrawal(signed.accountId(), motive(), Objects.requireNonNull(this.remark),
				signed.signedAt(), signed.agentNumber());
	}

	Motive motive() {
		return Objects.requireNonNull(this.motive);
	}

	public @Nullable Motive getMotive() {
		return this.motive;
	}

	public void setMotive(@Nullable Motive motive) {
		this.motive = motive;
	}

	public @Nullable String getRemark() {
		return this.remark;
	}

	public void setRemark(@Nullable String remark) {
		this.remark = PrintableText.of(remark);
	}

	/**
	 * Why an agent withdraws a proof. The names are stored in the database and are
	 * suffixes of translation keys.
	 */
	public enum Motive {

		/** The proof was accepted by mistake. */
		MISTAKE,

		/** The account seems to belong to somebody else. */
		FRAUD,

		/** The owner asked for it. */
		OWNER_ASKED,

		OTHER;

		/** The translation key. */
		public String messageKey() {
			return "proofreview.withdrawal." + name();
		}

	}

}
