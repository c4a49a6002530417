package fr.compteformation.people.proofreview;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import fr.compteformation.platform.base.PrintableText;
import fr.compteformation.platform.security.Agent;

/**
 * A supervisor’s second look at a presentation in person. The form binds it; its
 * constraint messages are translation keys.
 */
@Embeddable
@NamedInterface("forms")
public class SecondLook {

	@Enumerated(EnumType.STRING)
	private @Nullable Verdict verdict;

	@NotNull(message = "proofreview.remark.missing")
	@Pattern(regexp = "(?s).*\\S.*", message = "proofreview.remark.missing")
	@Size(max = Presentation.MAX_REMARK, message = "proofreview.remark.tooLong")
	@Column(name = "second_remark")
	private @Nullable String remark;

	@Column(name = "decided_at")
	private @Nullable Instant decidedAt;

	@Column(name = "decided_by")
	private @Nullable UUID agent;

	@Column(name = "decided_by_number")
	private @Nullable Integer agentNumber;

	protected SecondLook() {
	}

	public SecondLook(Verdict verdict) {
		this.verdict = verdict;
	}

	void sign(Agent agent, Instant now) {
		Objects.requireNonNull(this.verdict);
		this.agent = agent.agentId();
		this.agentNumber = agent.number();
		this.decidedAt = now;
	}

	/** The verdict of the supervisor. */
	public Verdict verdict() {
		return Objects.requireNonNull(this.verdict);
	}

	public @Nullable Integer agentNumber() {
		return this.agentNumber;
	}

	public @Nullable String getRemark() {
		return this.remark;
	}

	public void setRemark(@Nullable String remark) {
		this.remark = PrintableText.of(remark);
	}

	/** The names are stored in the database and are suffixes of translation keys. */
	public enum Verdict {

		CONFIRMED, REFUSED;

		/** The translation key. */
		public String messageKey() {
			return "proofreview.verdict." + name();
		}

	}

}
