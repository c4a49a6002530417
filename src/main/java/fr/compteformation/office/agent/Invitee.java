package fr.compteformation.office.agent;

import java.util.Objects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import fr.compteformation.office.invitation.InvitedPerson;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Identity;

/**
 * The person to invite as an agent.
 */
@Embeddable
public class Invitee extends InvitedPerson {

	private @Nullable Nir nir;

	@NotNull(message = "agent.invitee.role")
	@Enumerated(EnumType.STRING)
	private @Nullable AgentRole role;

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

	/** The role; call only after validation. */
	AgentRole role() {
		return Objects.requireNonNull(this.role);
	}

	@Override
	public Identity identity() {
		Identity identity = super.identity();
		identity.setNir(this.nir);
		return identity;
	}

}
