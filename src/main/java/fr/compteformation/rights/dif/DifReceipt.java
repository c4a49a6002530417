package fr.compteformation.rights.dif;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

/**
 * How a declaration came to the fund. The agents’ form binds this object; constraint
 * messages are translation keys. The day counts for the last day to declare.
 */
@Embeddable
@NamedInterface("forms")
public class DifReceipt {

	@NotNull(message = "dif.received.origin.missing")
	@Enumerated(EnumType.STRING)
	private @Nullable Origin origin = Origin.PORTAL;

	@NotNull(message = "dif.received.day.missing")
	@PastOrPresent(message = "dif.received.day.future")
	@Column(name = "received_on")
	private @Nullable LocalDate receivedOn;

	public @Nullable Origin getOrigin() {
		return this.origin;
	}

	public void setOrigin(@Nullable Origin origin) {
		this.origin = origin;
	}

	public @Nullable LocalDate getReceivedOn() {
		return this.receivedOn;
	}

	public void setReceivedOn(@Nullable LocalDate receivedOn) {
		this.receivedOn = receivedOn;
	}

	/** Its origin, once the form is valid. */
	public Origin origin() {
		return (this.origin != null) ? this.origin : Origin.PORTAL;
	}

	/**
	 * How a declaration came to the fund. The constant names are stored in the database and
	 * end the translation keys.
	 */
	public enum Origin {

		/** The person declared it on the portal. */
		PORTAL,

		/** By post; an agent entered it. */
		PAPER,

		/** Dictated on the phone; an agent entered it. */
		PHONE,

		/** At the counter; an agent entered it. */
		COUNTER,

		/** Nobody declared it: the ledger held the hours before they were corrected. */
		LEDGER;

		/** The ways in which agents receive a declaration. */
		public static List<Origin> received() {
			return List.of(PAPER, PHONE, COUNTER);
		}

		/** Whether files come with it, as far as the portal requires any. */
		public boolean bringsFiles() {
			return this != PHONE && this != LEDGER;
		}

		/** The translation key. */
		public String messageKey() {
			return "dif.origin." + name();
		}

	}

}
