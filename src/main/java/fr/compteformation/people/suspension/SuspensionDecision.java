package fr.compteformation.people.suspension;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.SuspensionReason;
import fr.compteformation.people.audit.AgentDecision;
import fr.compteformation.platform.base.PrintableText;
import fr.compteformation.platform.security.Agent;

/**
 * A decision to suspend or reinstate an account, with author and reason. The agents’ form
 * binds it; its constraint messages are translation keys.
 */
@Entity
@Table(name = "freeze_decision")
@NamedInterface("forms")
public class SuspensionDecision extends AgentDecision {

	@Column(name = "account_id")
	private @Nullable UUID account;

	@NotNull(message = "field.motive.missing")
	@Enumerated(EnumType.STRING)
	@Column(name = "motive")
	private @Nullable SuspensionReason reason;

	// Optional for decisions of the owner.
	@Pattern(regexp = "(?s).*\\S.*", message = "account.freeze.remark.missing")
	@Size(max = MAX_REMARK, message = "field.tooLong")
	private @Nullable String remark;

	/** The owner’s decision by a link in an email. */
	static SuspensionDecision byThePerson(AccountId account, SuspensionReason reason, Instant now) {
		SuspensionDecision decision = new SuspensionDecision();
		decision.reason = reason;
		decision.account = account.value();
		decision.date(now);
		return decision;
	}

	/** An agent’s decision, once the form is valid. */
	void sign(AccountId account, Agent agent, Instant now) {
		this.account = account.value();
		sign(agent, now);
	}

	/** Whether it suspends the account; otherwise it reinstates it. */
	public boolean isSuspending() {
		return reason().isSuspending();
	}

	/**
	 * Whether it also detaches the account from the person in whose name it was opened.
	 */
	public boolean isDetaching() {
		return reason().isDetaching();
	}

	SuspensionReason reason() {
		return Objects.requireNonNull(this.reason);
	}

	/** The entry shown to agents. */
	SuspensionEntry line() {
		return new SuspensionEntry(decidedAt(), agentNumber(), reason(), this.remark);
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

	public void setRemark(@Nullable String remark) {
		this.remark = PrintableText.of(remark);
	}

}
