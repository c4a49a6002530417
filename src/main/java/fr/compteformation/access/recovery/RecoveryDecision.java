package fr.compteformation.access.recovery;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.PrintableText;

/**
 * The input of an agent’s decision about a request. The form binds this object;
 * constraint messages are translation keys.
 */
@Embeddable
public class RecoveryDecision {

	/** The maximum length of the remark, in characters. */
	public static final int MAX_REMARK = 2000;

	@NotNull(message = "field.motive.missing")
	@Enumerated(EnumType.STRING)
	@Column(name = "motive")
	private @Nullable Motive motive;

	@NotBlank(message = "passkey.recovery.remark.missing")
	@Size(max = MAX_REMARK, message = "field.tooLong")
	@Column(name = "remark")
	private @Nullable String remark;

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

	Motive motive() {
		return Objects.requireNonNull(this.motive);
	}

	RecoveryDecision copy() {
		RecoveryDecision copy = new RecoveryDecision();
		copy.motive = this.motive;
		copy.remark = this.remark;
		return copy;
	}

	/**
	 * The reason for accepting or refusing recovery. The constant names are stored in the
	 * database and end the translation keys.
	 */
	public enum Motive {

		CALLED_BACK(true), PAPERS_SEEN(true), OTHER_CHECK(true),

		NOT_SHOWN(false), NO_ANSWER(false), SUSPECTED_THEFT(false), OTHER_REASON(false);

		private final boolean accepting;

		Motive(boolean accepting) {
			this.accepting = accepting;
		}

		/** Whether it is a reason to accept; otherwise to refuse. */
		public boolean isAccepting() {
			return this.accepting;
		}

		/** The motives to choose from. */
		public static List<Motive> thatAccept(boolean accepting) {
			return Arrays.stream(values()).filter((motive) -> motive.accepting == accepting).toList();
		}

		/** The translation key of the reason. */
		public String messageKey() {
			return "passkey.recovery.motive." + name();
		}

	}

}
