package fr.compteformation.people.account;

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

import fr.compteformation.platform.security.Agent;

/**
 * That an account was frozen or unfrozen, by whom and why. The agents’ form binds it; the
 * messages of its constraints are keys of the translations.
 */
@Entity
@Table(name = "freeze_decision")
@NamedInterface("forms")
public class FreezeDecision {

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
	private @Nullable FreezeMotive motive;

	// The person themselves need not say more.
	@Pattern(regexp = "(?s).*\\S.*", message = "account.freeze.remark.missing")
	@Size(max = MAX_REMARK, message = "account.freeze.remark.tooLong")
	private @Nullable String remark;

	@Version
	private @Nullable Long version;

	/** The person themselves decided, by a link in a mail. */
	static FreezeDecision byThePerson(AccountId account, FreezeMotive motive, Instant now) {
		FreezeDecision decision = new FreezeDecision();
		decision.motive = motive;
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

	/** Whether it froze the account; the others unfroze it. */
	public boolean isFreezing() {
		return motive().isFreezing();
	}

	/** Whether it took the account from the person in whose name it was opened. */
	public boolean isDetaching() {
		return motive().isDetaching();
	}

	FreezeMotive motive() {
		return Objects.requireNonNull(this.motive);
	}

	/** What agents read of it. */
	FreezeLine line() {
		return new FreezeLine(Objects.requireNonNull(this.decidedAt), this.agentNumber, motive(), this.remark);
	}

	public @Nullable FreezeMotive getMotive() {
		return this.motive;
	}

	public void setMotive(@Nullable FreezeMotive motive) {
		this.motive = motive;
	}

	public @Nullable String getRemark() {
		return this.remark;
	}

	// PostgreSQL stores no NUL.
	public void setRemark(@Nullable String remark) {
		this.remark = (remark != null) ? remark.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip() : null;
	}

}
