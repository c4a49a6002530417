package fr.compteformation.office.agent;

import java.time.Instant;
import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.invitation.AccessState;
import fr.compteformation.office.invitation.InvitedAccount;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.SecretToken;

/**
 * An agent’s account.
 */
@Entity
@Table(name = "agent")
class AgentAccount extends InvitedAccount<Agent> {

	@Generated
	@Column(name = "number", insertable = false, updatable = false)
	private int number;

	@Embedded
	@Valid
	@NotNull
	private Invitee invitee;

	// Only for nodes of the previous version and for table constraints; remove with the
	// next release.
	@Column(name = "invitation_hash")
	private @Nullable String invitationHash;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected AgentAccount() {
	}

	AgentAccount(Invitee invitee, Locale locale, Instant now) {
		super(locale, now);
		this.invitee = invitee;
	}

	int number() {
		return this.number;
	}

	@Override
	public Invitee invitee() {
		return this.invitee;
	}

	@Override
	public Agent principal() {
		return new Agent(id(), this.number, this.invitee.name() + " · " + this.number,
				this.invitee.role() == AgentRole.SUPERVISOR);
	}

	boolean isActive() {
		return state() == AccessState.ACTIVE;
	}

	/** An agent who has a password uses a link of their own when they forgot it. */
	@Override
	public void invite(Instant now) {
		if (state() != AccessState.INVITED) {
			throw new IllegalStateException("has a password already, or is disabled");
		}
		super.invite(now);
	}

	void sent(SecretToken link) {
		this.invitationHash = link.hash();
	}

	/** Sets the agent’s number, if it was not known yet. */
	void identify(@Nullable Nir nir) {
		if (this.invitee.getNir() == null) {
			this.invitee.setNir(nir);
		}
	}

	@Override
	protected void endInvitation() {
		super.endInvitation();
		this.invitationHash = null;
	}

	AgentName colleague() {
		return new AgentName(id(), this.number, this.invitee.name());
	}

	AgentLine line(Instant now, boolean withKey) {
		return new AgentLine(id(), this.number, this.invitee.name(), this.invitee.role(), state(),
				isInvitationOver(now), withKey);
	}

}
