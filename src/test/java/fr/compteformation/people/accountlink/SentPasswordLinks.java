package fr.compteformation.people.accountlink;

import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

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
		List<UUID> before = requests(portal);
		portal.getBean(ForgottenPasswords.class).ask(nir);
		UUID request = requests(portal).stream().filter((id) -> !before.contains(id)).findFirst().orElseThrow();
		AccountLinks links = portal.getBean(AccountLinks.class);
		return links.token(links.sent(request, AccountLink.PASSWORD).orElseThrow(), AccountLink.PASSWORD);
	}

	private static List<UUID> requests(ApplicationContext portal) {
		return portal.getBean(JdbcClient.class).sql("select id from password_link").query(UUID.class).list();
	}

}
