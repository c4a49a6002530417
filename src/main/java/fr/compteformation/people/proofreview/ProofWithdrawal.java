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

	@Column(name = "account_id")
	private @Nullable UUID account;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "holder_id"))
	private @Nullable HolderId holder;

	@NotNull(message = "proofreview.motive.missing")
	@Enumerated(EnumType.STRING)
	private @Nullable Motive motive;

	@NotNull(message = "proofreview.remark.missing")
	@Pattern(regexp = "(?s).*\\S.*", message = "proofreview.remark.missing")
	@Size(max = Presentation.MAX_REMARK, message = "proofreview.remark.tooLong")
	private @Nullable String remark;

	@Column(name = "withdrawn_at")
	private @Nullable Instant withdrawnAt;

	@Column(name = "agent_id")
	private @Nullable UUID agent;

	@Column(name = "agent_number")
	private @Nullable Integer agentNumber;

	@Version
	private @Nullable Long version;

	void sign(AccountId account, HolderId holder, Agent agent, Instant now) {
		this.account = account.value();
		this.holder = holder;
		this.agent = agent.agentId();
		this.agentNumber = agent.number();
		this.withdrawnAt = now;
	}

	/** The entry shown to agents. */
	ProofOverview.Withdrawal entry() {
		return new ProofOverview.Withdrawal(new AccountId(Objects.requireNonNull(this.account)),
				Objects.requireNonNull(this.motive), Objects.requireNonNull(this.remark),
				Objects.requireNonNull(this.withdrawnAt), Objects.requireNonNull(this.agentNumber));
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
