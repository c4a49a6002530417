package fr.compteformation.career.payslip;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.PrintableText;

/**
 * Where a payslip is filed. The form binds this object; constraint messages are
 * translation keys.
 */
public class PayslipFiling {

	static final int FIRST_YEAR = 1950;

	static final int LAST_YEAR = 2099;

	static final int LONGEST = 100;

	@NotNull(message = "payslip.year.missing")
	@Min(value = FIRST_YEAR, message = "payslip.year.impossible")
	@Max(value = LAST_YEAR, message = "payslip.year.impossible")
	private @Nullable Integer year;

	@NotBlank(message = "payslip.employer.missing")
	@Size(max = LONGEST, message = "payslip.employer.tooLong")
	private @Nullable String employer;

	/** An empty form. */
	public PayslipFiling() {
	}

	/** A filled form. */
	public PayslipFiling(@Nullable Integer year, @Nullable String employer) {
		this.year = year;
		setEmployer(employer);
	}

	public @Nullable Integer getYear() {
		return this.year;
	}

	public void setYear(@Nullable Integer year) {
		this.year = year;
	}

	public @Nullable String getEmployer() {
		return this.employer;
	}

	public final void setEmployer(@Nullable String employer) {
		this.employer = PrintableText.of(employer);
	}

	/** Employers are personal data. */
	@Override
	public String toString() {
		return "PayslipFiling";
	}

}
