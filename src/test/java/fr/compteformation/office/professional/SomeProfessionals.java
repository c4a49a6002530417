package fr.compteformation.office.professional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.SignedInAs;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.platform.security.SecretToken;

/**
 * Fictitious professionals with addresses that no other test uses.
 */
public final class SomeProfessionals {

	public static final String PASSWORD = "Violette-et-7-chats";

	/** The number of a provider that offers nothing. */
	public static final String SIRET = "73282932000074";

	private static final AtomicInteger INVITED = new AtomicInteger();

	private SomeProfessionals() {
	}

	public static String newEmail() {
		return "organisme" + INVITED.incrementAndGet() + "@formation.exemple.fr";
	}

	/** Somebody of a provider who may sign in with this address and {@link #PASSWORD}. */
	public static Professional active(ApplicationContext portal, String email, String siret) {
		ProfessionalAccounts professionals = portal.getBean(ProfessionalAccounts.class);
		LocalDate today = PortalTime.today(portal.getBean(Clock.class));
		professionals.open(invitee(email, siret, today.plusYears(1)),
				portal.getBean(Passwords.class).hash(new Password(PASSWORD)));
		return professionals.byEmail(new EmailAddress(email)).orElseThrow();
	}

	/**
	 * Somebody of an employer who may sign in with this address and {@link #PASSWORD}.
	 */
	public static Professional employer(ApplicationContext portal, String email, String siret) {
		ProfessionalAccounts professionals = portal.getBean(ProfessionalAccounts.class);
		InvitedProfessional invitee = new InvitedProfessional();
		invitee.setKind(Professional.Kind.EMPLOYER);
		invitee.setSiret(siret);
		invitee.setOrganisation("Biscuiterie de l’Aven");
		invitee.setName("Anne Le Bihan");
		invitee.setEmail(new EmailAddress(email));
		professionals.open(invitee, portal.getBean(Passwords.class).hash(new Password(PASSWORD)));
		return professionals.byEmail(new EmailAddress(email)).orElseThrow();
	}

	/** Somebody of a provider of the catalogue. */
	public static Professional ofProvider(ApplicationContext portal, String name) {
		return ofProvider(portal, newEmail(), name);
	}

	/** The same with this address. */
	public static Professional ofProvider(ApplicationContext portal, String email, String name) {
		return active(portal, email,
				portal.getBean(JdbcClient.class)
					.sql("select siret from training_provider where name = ?")
					.param(name)
					.query(String.class)
					.single());
	}

	/** The certificate of a professional’s provider ended yesterday. */
	public static void endCertificate(ApplicationContext portal, Professional professional) {
		portal.getBean(JdbcClient.class)
			.sql("update professional set quality_until = ? where id = ?")
			.params(PortalTime.today(portal.getBean(Clock.class)).minusDays(1), professional.accountId())
			.update();
	}

	/** Disables a professional, as a supervisor would. */
	public static void disable(ApplicationContext portal, Professional professional) {
		portal.getBean(JdbcClient.class)
			.sql("update professional set state = 'DISABLED' where id = ?")
			.param(professional.accountId())
			.update();
	}

	/** Disables everybody of this professional’s provider. */
	public static void disableAllOf(ApplicationContext portal, Professional professional) {
		portal.getBean(JdbcClient.class)
			.sql("update professional set state = 'DISABLED' where siret = ?")
			.param(professional.siret())
			.update();
	}

	/** The digits of the last code sent to a professional. */
	public static Optional<String> lastCode(ApplicationContext portal, Professional professional) {
		return portal.getBean(JdbcClient.class)
			.sql("select name from one_time_secret where purpose = 'professional-code' and subject_id = ? and ended is null order by issued_at desc")
			.param(professional.accountId())
			.query(String.class)
			.list()
			.stream()
			.findFirst()
			.map((name) -> UUID.fromString(name.substring(name.indexOf(':') + 1)))
			.map(portal.getBean(ProfessionalCodes.class)::digits);
	}

	/** The token of the invitation for this address, as in the email. */
	public static String invitation(ApplicationContext portal, String email) {
		return portal.getBean(ProfessionalAccountRepository.class)
			.findByInviteeEmail(new EmailAddress(email))
			.map((invited) -> portal.getBean(OneTimeSecrets.class)
				.value(ProfessionalInvitations.LINK, invited.invitation()))
			.orElseThrow()
			.value();
	}

	/** The owner of the account with this address chooses another password by a link. */
	static void chooseAnotherPassword(ApplicationContext portal, Professional professional, String email) {
		Agent supervisor = SomeAgents.supervisor(portal, SomeAgents.newEmail());
		SignedInAs.as(portal, supervisor, () -> {
			portal.getBean(ProfessionalAccounts.class).inviteAgain(supervisor, professional.accountId());
			return true;
		});
		portal.getBean(ProfessionalInvitations.class)
			.accept(new SecretToken(invitation(portal, email)), new Password("Capucine-et-9-merles"));
	}

	static InvitedProfessional invitee(String email, String siret, LocalDate qualityUntil) {
		InvitedProfessional invitee = new InvitedProfessional();
		invitee.setKind(Professional.Kind.PROVIDER);
		invitee.setSiret(siret);
		invitee.setOrganisation("Organisme " + siret);
		invitee.setName("Maëlle Riou");
		invitee.setEmail(new EmailAddress(email));
		invitee.setQualityUntil(qualityUntil);
		return invitee;
	}

}
