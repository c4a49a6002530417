package fr.compteformation.demo;

import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.office.agent.AgentAccounts;
import fr.compteformation.office.agent.AgentRole;
import fr.compteformation.office.agent.Invitee;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.base.EmailAddress;

/**
 * The fictitious agents listed in the second table of the README. Their sign-in codes
 * arrive in the demonstration’s mailbox.
 */
@Component
@Profile("demo")
@Order(5) // directly after the people, because their numbers continue the table
class DemoAgents implements DemoPart {

	static final String SOLENE = "solene.garrec@caisse.example";

	static final String SOLENES_PASSWORD = "Boussole-jaune-53";

	private static final List<Colleague> COLLEAGUES = List.of(
			new Colleague("Solène Garrec", SOLENE, "2 79 05 29 019 047 44", AgentRole.SUPERVISOR, SOLENES_PASSWORD),
			new Colleague("Idriss Benali", "idriss.benali@caisse.example", "1 88 02 69 123 081 27", AgentRole.AGENT,
					"Girafe-mauve-71"),
			new Colleague("Aurélie Fontaine", "aurelie.fontaine@caisse.example", "2 91 10 67 482 026 64",
					AgentRole.AGENT, "Parasol-beige-84"));

	private final AgentAccounts agents;

	private final Passwords passwords;

	DemoAgents(AgentAccounts agents, Passwords passwords) {
		this.agents = agents;
		this.passwords = passwords;
	}

	@Override
	public void fill() {
		COLLEAGUES.forEach((colleague) -> this.agents.open(colleague.invitee(),
				this.passwords.hash(new Password(colleague.password()))));
	}

	/** An agent of the fund. */
	private record Colleague(String name, String email, String nir, AgentRole role, String password) {

		Invitee invitee() {
			Invitee invitee = new Invitee();
			invitee.setName(this.name);
			invitee.setEmail(new EmailAddress(this.email));
			invitee.setNir(new Nir(this.nir));
			invitee.setRole(this.role);
			return invitee;
		}

	}

}
