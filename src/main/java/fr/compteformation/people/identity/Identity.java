package fr.compteformation.people.identity;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.OnEntry;

/**
 * A person’s identity as given at registration and stored in the account. Forms bind it
 * directly; its constraint messages are translation keys. Names are stored as typed,
 * without surrounding spaces.
 */
@Embeddable
@PhonesByPolicy(groups = OnEntry.class)
public class Identity {

	@NotNull(message = "account.identity.nir")
	@Column(name = "nir")
	private @Nullable Nir nir;

	@Enumerated(EnumType.STRING)
	@Column(name = "civility")
	private @Nullable Civility civility;

	@FirstNameByPolicy(groups = OnEntry.class)
	@PersonName(groups = OnEntry.class)
	@Column(name = "first_name")
	private @Nullable String firstName;

	@NotBlank(message = "account.identity.birthName")
	@PersonName(groups = OnEntry.class)
	@Column(name = "birth_name")
	private @Nullable String birthName;

	@Column(name = "landline_phone")
	private @Nullable PhoneNumber landlinePhone;

	@Column(name = "mobile_phone")
	private @Nullable PhoneNumber mobilePhone;

	@NotNull(message = "account.identity.email")
	@Column(name = "email")
	private @Nullable EmailAddress email;

	public @Nullable Nir getNir() {
		return this.nir;
	}

	public void setNir(@Nullable Nir nir) {
		this.nir = nir;
	}

	public @Nullable Civility getCivility() {
		return this.civility;
	}

	public void setCivility(@Nullable Civility civility) {
		this.civility = civility;
	}

	public @Nullable String getFirstName() {
		return this.firstName;
	}

	public void setFirstName(@Nullable String firstName) {
		this.firstName = PersonNameValidator.asKept(firstName);
	}

	public @Nullable String getBirthName() {
		return this.birthName;
	}

	public void setBirthName(@Nullable String birthName) {
		this.birthName = PersonNameValidator.asKept(birthName);
	}

	public @Nullable PhoneNumber getLandlinePhone() {
		return this.landlinePhone;
	}

	public void setLandlinePhone(@Nullable PhoneNumber landlinePhone) {
		this.landlinePhone = landlinePhone;
	}

	public @Nullable PhoneNumber getMobilePhone() {
		return this.mobilePhone;
	}

	public void setMobilePhone(@Nullable PhoneNumber mobilePhone) {
		this.mobilePhone = mobilePhone;
	}

	public @Nullable EmailAddress getEmail() {
		return this.email;
	}

	public void setEmail(@Nullable EmailAddress email) {
		this.email = email;
	}

	/** The number of a validated identity. */
	public Nir nir() {
		return Objects.requireNonNull(this.nir);
	}

	/** The birth name of a validated identity. */
	public String birthName() {
		return Objects.requireNonNull(this.birthName);
	}

	/** The email address of a validated identity. */
	public EmailAddress email() {
		return Objects.requireNonNull(this.email);
	}

	/** First name, if known, and birth name. */
	public String displayName() {
		return Stream.of(this.firstName, this.birthName).filter(Objects::nonNull).collect(Collectors.joining(" "));
	}

	public Identity copy() {
		Identity copy = new Identity();
		copy.nir = this.nir;
		copy.civility = this.civility;
		copy.firstName = this.firstName;
		copy.birthName = this.birthName;
		copy.landlinePhone = this.landlinePhone;
		copy.mobilePhone = this.mobilePhone;
		copy.email = this.email;
		return copy;
	}

}
