package fr.compteformation.people.suspension;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
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
import fr.compteformation.people.account.SuspensionReason;
import fr.compteformation.platform.security.Agent;

/**
 * That an account was suspended or reinstated, by whom and why. The agents’ form binds
 * it; the messages of its constraints are keys of the translations.
 */
@Entity
@Table(name = "freeze_decision")
@NamedInterface("forms")
public class SuspensionDecision {

	/** The longest remark, in characters. */
	public static final int MAX_REMARK = 2000;

	@Id
	private UUID id = UUID.randomUUID();

	@Column(name = "account_id")
	private @Nullable UUID account;

	@Column(name = "decided_at")
	private @Nullable Instant decidedAt;

	@Column(name = "agent_id")
	private @Nullable UUID agent;

	@Column(name = "agent_number")
	private @Nullable Integer agentNumber;

	@NotNull(message = "account.freeze.motive.missing")
	@Enumerated(EnumType.STRING)
	@Column(name = "motive")
	private @Nullable SuspensionReason reason;

	// The person themselves need not say more.
	@Pattern(regexp = "(?s).*\\S.*", message = "account.freeze.remark.missing")
	@Size(max = MAX_REMARK, message = "account.freeze.remark.tooLong")
	private @Nullable String remark;

	@Version
	private @Nullable Long version;

	/** The person themselves decided, by a link in a mail. */
	static SuspensionDecision byThePerson(AccountId account, SuspensionReason reason, Instant now) {
		SuspensionDecision decision = new SuspensionDecision();
		decision.reason = reason;
		decision.account = account.value();
		decision.decidedAt = now;
		return decision;
	}

	/** An agent decided, once everything is filled in. */
	void sign(AccountId account, Agent agent, Instant now) {
		this.account = account.value();
		this.agent = agent.agentId();
		this.agentNumber = agent.number();
		this.decidedAt = now;
	}

	/** Whether it suspended the account; the others reinstated it. */
	public boolean isSuspending() {
		return reason().isSuspending();
	}

	/** Whether it took the account from the person in whose name it was opened. */
	public boolean isDetaching() {
		return reason().isDetaching();
	}

	SuspensionReason reason() {
		return Objects.requireNonNull(this.reason);
	}

	/** What agents read of it. */
	SuspensionEntry line() {
		return new SuspensionEntry(Objects.requireNonNull(this.decidedAt), this.agentNumber, reason(), this.remark);
	}

	public @Nullable SuspensionReason getReason() {
		return this.reason;
	}

	public void setReason(@Nullable SuspensionReason reason) {
		this.reason = reason;
	}

	public @Nullable String getRemark() {
		return this.remark;
	}

	// PostgreSQL stores no NUL.
	public void setRemark(@Nullable String remark) {
		this.remark = (remark != null) ? remark.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip() : null;
	}

}
