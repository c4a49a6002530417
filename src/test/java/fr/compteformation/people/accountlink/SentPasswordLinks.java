package fr.compteformation.people.accountlink;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

import org.springframework.context.ApplicationContext;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.SecretToken;

/**
 * Requests links for new passwords without the page and reads the email.
 */
public final class SentPasswordLinks {

	private SentPasswordLinks() {
	}

	/** The token of a new link for the account with this number. */
	public static SecretToken send(ApplicationContext portal, Nir nir) {
		List<UUID> before = requests(portal, nir);
		portal.getBean(ForgottenPasswords.class).ask(nir);
		UUID request = requests(portal, nir).stream().filter((id) -> !before.contains(id)).findFirst().orElseThrow();
		AccountLinks links = portal.getBean(AccountLinks.class);
		LinkRequests requests = portal.getBean(LinkRequests.class);
		return links.token(requests.sent(request, AccountLink.PASSWORD).orElseThrow(), AccountLink.PASSWORD);
	}

	// Only those of this number: other threads may request links too.
	private static List<UUID> requests(ApplicationContext portal, Nir nir) {
		try (EntityManager entities = portal.getBean(EntityManagerFactory.class).createEntityManager()) {
			return entities.createQuery("select r.id from LinkRequest r where r.nir = :nir", UUID.class)
				.setParameter("nir", nir)
				.getResultList();
		}
	}

}
