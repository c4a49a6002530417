package fr.compteformation.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.office.professional.InvitedProfessional;
import fr.compteformation.office.professional.ProfessionalAccounts;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.security.Professional;

/** The employer of Chloé Santoni, who can send a yearly file and top up. */
@Component
@Profile("demo")
@Order(20)
class DemoEmployer implements DemoPart {

	static final String ADDRESS = "anne.lebihan@biscuiterie-aven.example";

	private static final Password PASSWORD = new Password("Sablier-roux-58");

	private final ProfessionalAccounts professionals;

	private final Passwords passwords;

	DemoEmployer(ProfessionalAccounts professionals, Passwords passwords) {
		this.professionals = professionals;
		this.passwords = passwords;
	}

	@Override
	public void fill() {
		InvitedProfessional invitee = new InvitedProfessional();
		invitee.setKind(Professional.Kind.EMPLOYER);
		invitee.setSiret(EmployersFile.BAKERY);
		invitee.setOrganisation("Biscuiterie de l’Aven");
		invitee.setName("Anne Le Bihan");
		invitee.setEmail(new EmailAddress(ADDRESS));
		this.professionals.open(invitee, this.passwords.hash(PASSWORD));
	}

}
