package fr.compteformation.office.employer;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.base.PrintableText;
import fr.compteformation.rights.hours.EmployerHours;

/**
 * What an employer certifies about an employee’s hours of DIF. The form binds this
 * object; constraint messages are translation keys. It is printed and never stored.
 */
public class DifCertificate {

	private static final int LONGEST = 100;

	private static final String TOO_LONG = "employer.certificate.tooLong";

	@NotBlank(message = "employer.certificate.employer.missing")
	@Size(max = LONGEST, message = TOO_LONG)
	private @Nullable String employer;

	@NotBlank(message = "employer.certificate.employee.missing")
	@Size(max = LONGEST, message = TOO_LONG)
	private @Nullable String employee;

	@NotNull(message = "employer.certificate.hours.missing")
	private @Nullable EmployerHours hours;

	@NotBlank(message = "employer.certificate.signer.missing")
	@Size(max = LONGEST, message = TOO_LONG)
	private @Nullable String signer;

	@NotBlank(message = "employer.certificate.place.missing")
	@Size(max = LONGEST, message = TOO_LONG)
	private @Nullable String place;

	@NotNull(message = "employer.certificate.day.missing")
	@PastOrPresent(message = "employer.certificate.day.future", groups = OnEntry.class)
	private @Nullable LocalDate day;

	public @Nullable String getEmployer() {
		return this.employer;
	}

	public void setEmployer(@Nullable String employer) {
		this.employer = PrintableText.of(employer);
	}

	public @Nullable String getEmployee() {
		return this.employee;
	}

	public void setEmployee(@Nullable String employee) {
		this.employee = PrintableText.of(employee);
	}

	public @Nullable EmployerHours getHours() {
		return this.hours;
	}

	public void setHours(@Nullable EmployerHours hours) {
		this.hours = hours;
	}

	public @Nullable String getSigner() {
		return this.signer;
	}

	public void setSigner(@Nullable String signer) {
		this.signer = PrintableText.of(signer);
	}

	public @Nullable String getPlace() {
		return this.place;
	}

	public void setPlace(@Nullable String place) {
		this.place = PrintableText.of(place);
	}

	public @Nullable LocalDate getDay() {
		return this.day;
	}

	public void setDay(@Nullable LocalDate day) {
		this.day = day;
	}

}
