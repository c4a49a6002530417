package fr.compteformation.office.agent;

import java.time.Duration;
import java.util.Optional;

import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;

import fr.compteformation.Secret;
import fr.compteformation.office.signin.AgentCode;
import fr.compteformation.platform.security.Agent;

/**
 * The second factor of agents. Five wrong tries end it.
 */
public final class AgentCodeSecret implements Secret {

	private final ApplicationContext portal;

	private final AgentCode code;

	public AgentCodeSecret(ApplicationContext portal) {
		this.portal = portal;
		Agent agent = SomeAgents.active(portal, SomeAgents.newEmail());
		this.code = AgentCode
			.of(portal.getBean(AgentCodes.class)
				.generate(new GenerateOneTimeTokenRequest(agent.getUsername()))
				.getTokenValue())
			.orElseThrow();
	}

	@Override
	public String value() {
		return this.code.digits();
	}

	@Override
	public int bits() {
		return 26;
	}

	@Override
	public Optional<Duration> lifetime() {
		return Optional.of(Duration.ofMinutes(10));
	}

	@Override
	public Optional<String> hashedIn() {
		return Optional.empty();
	}

	@Override
	public String hash() {
		return "";
	}

	@Override
	public boolean works() {
		return this.portal.getBean(AgentCodes.class).sent(this.code.id()).isPresent();
	}

	@Override
	public void use() {
		consume(this.code);
	}

	@Override
	public boolean revoke() {
		for (int i = 0; i < 5; i++) {
			consume(new AgentCode(this.code.id(), this.code.digits().equals("00000000") ? "00000001" : "00000000"));
		}
		return true;
	}

	private void consume(AgentCode typed) {
		this.portal.getBean(AgentCodes.class).consume(OneTimeTokenAuthenticationToken.unauthenticated(typed.token()));
	}

}
