package fr.compteformation.office.invitation;

import java.util.Locale;
import java.util.Objects;

import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.PersonName;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.OnEntry;

/**
 * The person to invite. The form binds this object; constraint messages are translation
 * keys. The address is stored in lower case because people sign in with it.
 */
@MappedSuperclass
public abstract class InvitedPerson {

	@NotBlank(message = "agent.invitee.name")
	@PersonName(groups = OnEntry.class)
	private @Nullable String name;

	@NotNull(message = "agent.invitee.email")
	private @Nullable EmailAddress email;

	public @Nullable String getName() {
		return this.name;
	}

	public void setName(@Nullable String name) {
		this.name = (name != null) ? name.strip() : null;
	}

	public @Nullable EmailAddress getEmail() {
		return this.email;
	}

	public void setEmail(@Nullable EmailAddress email) {
		this.email = (email != null) ? signInAddress(email) : null;
	}

	/** The name; call only after validation. */
	public String name() {
		return Objects.requireNonNull(this.name);
	}

	/** The address; call only after validation. */
	public EmailAddress email() {
		return Objects.requireNonNull(this.email);
	}

	/** The identity that the password rules compare with. */
	public Identity identity() {
		Identity identity = new Identity();
		identity.setBirthName(this.name);
		identity.setEmail(this.email);
		return identity;
	}

	/** The address as it is stored. */
	public static EmailAddress signInAddress(EmailAddress typed) {
		return new EmailAddress(typed.value().toLowerCase(Locale.ROOT));
	}

}
