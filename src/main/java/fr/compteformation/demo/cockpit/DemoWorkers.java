package fr.compteformation.demo.cockpit;

import java.util.Optional;
import java.util.UUID;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

import fr.compteformation.office.professional.ProfessionalAccounts;
import fr.compteformation.office.signin.Agents;
import fr.compteformation.office.signin.SignInDoor;
import fr.compteformation.platform.base.EmailAddress;

/**
 * The agents and professionals of the demonstration.
 */
@Component
@Profile("demo")
class DemoWorkers {

	private final Agents agents;

	private final ProfessionalAccounts professionals;

	private final JdbcClient database;

	DemoWorkers(Agents agents, ProfessionalAccounts professionals, JdbcClient database) {
		this.agents = agents;
		this.professionals = professionals;
		this.database = database;
	}

	/** Finds who enters by a door. */
	UserDetails at(SignInDoor door, DemoRole role) {
		String email = role.email();
		return switch (door) {
			case AGENTS -> this.agents
				.byId(this.database.sql("select id from agent where email = ?").param(email).query(UUID.class).single())
				.orElseThrow();
			case PROFESSIONALS ->
				this.professionals.byEmail(new EmailAddress((role == DemoRole.PROVIDER) ? next().orElse(email) : email))
					.orElseThrow();
		};
	}

	// Whichever training was asked for last: a story goes on with its provider.
	private Optional<String> next() {
		return this.database.sql("""
				select professional.email from training_dossier dossier
				join professional on professional.siret = dossier.provider_siret and professional.state = 'ACTIVE'
				where dossier.state = 'SUBMITTED' order by dossier.submitted_at desc, professional.created_at""")
			.query((row, number) -> row.getString("email"))
			.stream()
			.findFirst();
	}

}
