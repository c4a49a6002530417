package fr.compteformation.office.exchange;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import fr.compteformation.office.professional.SiretNumber;
import fr.compteformation.platform.base.OnEntry;

/** What a supervisor says about a key. The form binds it. */
@Embeddable
public class NewKey {

	@NotBlank(message = "exchange.key.name.missing")
	@Size(max = 100, message = "exchange.key.name.missing")
	private @Nullable String name;

	@SiretNumber(groups = OnEntry.class)
	private @Nullable String company;

	@NotNull(message = "exchange.key.endsOn.missing")
	@Column(name = "ends_on")
	private @Nullable LocalDate endsOn;

	public @Nullable String getName() {
		return this.name;
	}

	public void setName(@Nullable String name) {
		this.name = (name != null) ? name.strip() : null;
	}

	/**
	 * The SIRET of the company that files sent with it are about; {@code null} if they
	 * may be about every employer.
	 */
	public @Nullable String getCompany() {
		return this.company;
	}

	public void setCompany(@Nullable String company) {
		this.company = (company != null && !company.isBlank()) ? company.replaceAll("\\s", "") : null;
	}

	/** The last day on which it works. */
	public @Nullable LocalDate getEndsOn() {
		return this.endsOn;
	}

	public void setEndsOn(@Nullable LocalDate endsOn) {
		this.endsOn = endsOn;
	}

	/** The name; call only after validation. */
	String name() {
		return Objects.requireNonNull(this.name);
	}

	/** The last day; call only after validation. */
	LocalDate endsOn() {
		return Objects.requireNonNull(this.endsOn);
	}

}
