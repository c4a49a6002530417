package fr.compteformation.demo;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.office.professional.InvitedProfessional;
import fr.compteformation.office.professional.ProfessionalAccounts;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Professional;

/**
 * Somebody for each provider of the demonstration’s catalogue, so that every dossier can
 * be answered. The third table of the README lists the first; all have one password.
 */
@Component
@Profile("demo")
@Order(20) // after the catalogue
class DemoProfessionals implements DemoPart {

	private static final String KNOWN_PROVIDER = "Mains et paroles";

	private static final String KNOWN = "maelle.riou@mains-et-paroles.example";

	private static final Password PASSWORD = new Password("Lanterne-ocre-26");

	private final ProfessionalAccounts professionals;

	private final Passwords passwords;

	private final JdbcClient database;

	private final Clock clock;

	DemoProfessionals(ProfessionalAccounts professionals, Passwords passwords, JdbcClient database, Clock clock) {
		this.professionals = professionals;
		this.passwords = passwords;
		this.database = database;
		this.clock = clock;
	}

	@Override
	public void fill() {
		String hash = this.passwords.hash(PASSWORD);
		this.database.sql("select siret, name, quality_until from training_provider order by siret")
			.query((row, number) -> invitee(row.getString("siret"), row.getString("name"),
					row.getObject("quality_until", LocalDate.class)))
			.list()
			.forEach((invitee) -> this.professionals.open(invitee, hash));
	}

	private InvitedProfessional invitee(String siret, String name, @Nullable LocalDate qualityUntil) {
		InvitedProfessional invitee = new InvitedProfessional();
		invitee.setKind(Professional.Kind.PROVIDER);
		invitee.setSiret(siret);
		invitee.setOrganisation(name);
		invitee.setName(name.equals(KNOWN_PROVIDER) ? "Maëlle Riou" : "Dominique Martin");
		invitee.setEmail(new EmailAddress(name.equals(KNOWN_PROVIDER) ? KNOWN : siret + "@formation.example"));
		invitee.setQualityUntil((qualityUntil != null) ? qualityUntil : PortalTime.today(this.clock).plusYears(1));
		return invitee;
	}

}
