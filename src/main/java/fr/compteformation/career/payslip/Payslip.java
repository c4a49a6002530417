package fr.compteformation.career.payslip;

import java.io.Serializable;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.document.Document;

/**
 * A payslip that a person keeps.
 *
 * @param file the file
 * @param addedAt when it was uploaded
 * @param year the year it is filed under; {@code null} until then
 * @param employer the employer it is filed under; empty until then
 */
public record Payslip(Document file, Instant addedAt, @Nullable Integer year, String employer) implements Serializable {

	/** The first and the last year of payslips that state the final balance of DIF. */
	private static final int LAST_OF_DIF = 2014;

	/** Whether the person has said what it is. */
	public boolean isFiled() {
		return this.year != null;
	}

	/** Whether it may state the final balance of DIF hours. */
	public boolean mayProveDif() {
		return this.year != null && (this.year == LAST_OF_DIF || this.year == LAST_OF_DIF + 1);
	}

	/** Employers are personal data. */
	@Override
	public String toString() {
		return "Payslip " + this.file.id().value();
	}

}
