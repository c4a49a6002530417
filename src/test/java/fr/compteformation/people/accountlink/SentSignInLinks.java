package fr.compteformation.people.accountlink;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.security.SecretToken;

/**
 * Sign-in links as sent.
 */
public final class SentSignInLinks {

	private SentSignInLinks() {
	}

	/** Requests a link and sends it to the account with this number. */
	public static SecretToken send(ApplicationContext portal, Nir nir) {
		return send(portal, nir, Network.of("192.0.2.7")).orElseThrow();
	}

	/** The same from a given network address; empty if no email is sent. */
	static Optional<SecretToken> send(ApplicationContext portal, Nir nir, Network from) {
		List<UUID> before = requests(portal);
		portal.getBean(SignInLinks.class).ask(nir, from);
		return requests(portal).stream()
			.filter((request) -> !before.contains(request))
			.findFirst()
			.flatMap((request) -> portal.getBean(AccountLinkMails.class)
				.compose(AccountLinkMails.Template.SIGN_IN_LINK, request, UUID.randomUUID()))
			.map((mail) -> mail.details().get("link").toString())
			.map((link) -> new SecretToken(link.substring(link.lastIndexOf('/') + 1)));
	}

	private static List<UUID> requests(ApplicationContext portal) {
		return portal.getBean(JdbcClient.class).sql("select id from password_link").query(UUID.class).list();
	}

}
