package fr.compteformation.training.dossier;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What the provider or the person says about the presence at a training.
 *
 * @param enteredOn the first day of presence; {@code null} while not declared
 * @param attendance how much was attended; {@code null} while not declared
 */
@Embeddable
public record Presence(@Nullable LocalDate enteredOn,
		@Enumerated(EnumType.STRING) @Nullable Attendance attendance) implements Serializable {

	/** Nothing is declared while the columns are empty. */
	static Presence of(@Nullable Presence declared) {
		return (declared != null) ? declared : new Presence(null, null);
	}

	Presence enteredOn(LocalDate day) {
		return new Presence(day, this.attendance);
	}

	Presence attended(Attendance attendance) {
		return new Presence(this.enteredOn, attendance);
	}

	/** Whether the presence began on some day, or was declared as none. */
	public boolean isDeclared() {
		return this.enteredOn != null || this.attendance != null;
	}

	/** Whether both say something about the same fact, and not the same. */
	public boolean differsFrom(Presence other) {
		return this.enteredOn != null && other.enteredOn != null && !this.enteredOn.equals(other.enteredOn)
				|| this.attendance != null && other.attendance != null && this.attendance != other.attendance;
	}

	/** How much of a training the person attended. */
	public enum Attendance {

		/** All of it. */
		WHOLE,

		/** A part of it. */
		PARTLY,

		/** Nothing of it. */
		NONE

	}

}
