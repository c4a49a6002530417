package fr.compteformation.people.numberchange;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import fr.compteformation.people.audit.AgentDecision;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.PrintableText;
import fr.compteformation.platform.security.Agent;

/**
 * A change of a person’s social security number with its reason. The agents’ form binds
 * it; its constraint messages are translation keys. The number itself is stored with the
 * holder.
 */
@Entity
@Table(name = "nir_change")
@NamedInterface("forms")
public class NumberChange extends AgentDecision {

	@Column(name = "holder_id")
	private @Nullable UUID holder;

	@Transient
	private @Nullable Nir nir;

	@NotNull(message = "account.number.motive.missing")
	@Enumerated(EnumType.STRING)
	private @Nullable Motive motive;

	@NotBlank(message = "account.number.remark.missing")
	@Size(max = MAX_REMARK, message = "field.tooLong")
	private @Nullable String remark;

	void sign(HolderId holder, Agent agent, Instant now) {
		this.holder = holder.value();
		sign(agent, now);
	}

	Nir nir() {
		return Objects.requireNonNull(this.nir);
	}

	Motive motive() {
		return Objects.requireNonNull(this.motive);
	}

	public @Nullable Nir getNir() {
		return this.nir;
	}

	public void setNir(@Nullable Nir nir) {
		this.nir = nir;
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
	 * Reasons to change a social security number. The names are stored in the database
	 * and are suffixes of translation keys.
	 */
	public enum Motive {

		CIVIL_STATUS_CORRECTED, PROVISIONAL_REPLACED, TYPED_WRONG, OTHER_REASON;

		/** The translation key. */
		public String messageKey() {
			return "account.number.motive." + name();
		}

	}

}
