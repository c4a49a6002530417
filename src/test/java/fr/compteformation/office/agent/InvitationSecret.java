package fr.compteformation.office.agent;

import java.time.Duration;
import java.util.Optional;
import java.util.Locale;

import org.springframework.context.ApplicationContext;

import fr.compteformation.People;
import fr.compteformation.Secret;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.password.Password;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.SecretToken;

/**
 * The invitation of an agent. Another one ends it.
 */
public final class InvitationSecret implements Secret {

	private final ApplicationContext portal;

	private final Agent supervisor;

	private final AgentAccount invited;

	private final SecretToken token;

	public InvitationSecret(ApplicationContext portal) {
		this.portal = portal;
		String email = SomeAgents.newEmail();
		this.supervisor = SomeAgents.supervisor(portal, SomeAgents.newEmail());
		SignedInAs.as(portal, this.supervisor, () -> portal.getBean(AgentAccounts.class)
			.invite(this.supervisor, SomeAgents.invitee(email, People.newNir(), AgentRole.AGENT), Locale.FRENCH));
		this.invited = portal.getBean(AgentAccountRepository.class)
			.findByInviteeEmail(new EmailAddress(email))
			.orElseThrow();
		this.token = portal.getBean(InvitationTokens.class).of(this.invited);
	}

	@Override
	public String value() {
		return this.token.value();
	}

	@Override
	public int bits() {
		return 256;
	}

	@Override
	public Optional<Duration> lifetime() {
		return Optional.of(Duration.ofHours(72));
	}

	@Override
	public Optional<String> hashedIn() {
		return Optional.of("agent.invitation_hash");
	}

	@Override
	public String hash() {
		return this.token.hash();
	}

	@Override
	public boolean works() {
		return this.portal.getBean(Invitations.class).of(this.token).filter((found) -> !found.isOver()).isPresent();
	}

	@Override
	public void use() {
		this.portal.getBean(Invitations.class).accept(this.token, new Password("Violette-et-7-chats"), null);
	}

	@Override
	public boolean revoke() {
		SignedInAs.as(this.portal, this.supervisor, () -> {
			this.portal.getBean(AgentAccounts.class).inviteAgain(this.supervisor, this.invited.id());
			return null;
		});
		return true;
	}

}
