package fr.compteformation.office.agent;

import java.util.Locale;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.PersonName;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.OnEntry;

/**
 * The person to invite as an agent. The form binds this object; constraint messages are
 * translation keys. The address is stored in lower case because agents sign in with it.
 */
@Embeddable
public class Invitee {

	@NotBlank(message = "agent.invitee.name")
	@PersonName(groups = OnEntry.class)
	@Column(name = "name")
	private @Nullable String name;

	@NotNull(message = "agent.invitee.email")
	@Column(name = "email")
	private @Nullable EmailAddress email;

	@Column(name = "nir")
	private @Nullable Nir nir;

	@NotNull(message = "agent.invitee.role")
	@Enumerated(EnumType.STRING)
	@Column(name = "role")
	private @Nullable AgentRole role;

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

	/** {@code null} only for the first supervisor, who enters it with the password. */
	public @Nullable Nir getNir() {
		return this.nir;
	}

	public void setNir(@Nullable Nir nir) {
		this.nir = nir;
	}

	public @Nullable AgentRole getRole() {
		return this.role;
	}

	public void setRole(@Nullable AgentRole role) {
		this.role = role;
	}

	/** The name; call only after validation. */
	String name() {
		return Objects.requireNonNull(this.name);
	}

	/** The address; call only after validation. */
	EmailAddress email() {
		return Objects.requireNonNull(this.email);
	}

	/** The role; call only after validation. */
	AgentRole role() {
		return Objects.requireNonNull(this.role);
	}

	/** The identity that the password rules compare with. */
	Identity identity() {
		Identity identity = new Identity();
		identity.setBirthName(this.name);
		identity.setEmail(this.email);
		identity.setNir(this.nir);
		return identity;
	}

	static EmailAddress signInAddress(EmailAddress typed) {
		return new EmailAddress(typed.value().toLowerCase(Locale.ROOT));
	}

}
