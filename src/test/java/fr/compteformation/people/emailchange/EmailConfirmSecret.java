package fr.compteformation.people.emailchange;

import java.time.Duration;
import java.util.Optional;

import org.springframework.context.ApplicationContext;

import fr.compteformation.People;
import fr.compteformation.Secret;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.account.MailLink;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.SecretToken;

/**
 * The link that confirms a new email address. Cancelling the request revokes it.
 */
public final class EmailConfirmSecret implements Secret {

	private final ApplicationContext portal;

	private final Citizen citizen;

	private final SecretToken token;

	public EmailConfirmSecret(ApplicationContext portal) {
		this.portal = portal;
		this.citizen = People.withAccount(portal, People.newNir(), "Violette-et-7-chats");
		this.token = portal.getBean(EmailChangeTokens.class)
			.confirming(SomeEmailChanges.request(portal, this.citizen, "nouvelle@exemple.fr"));
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
		return Optional.of(Duration.ofHours(24));
	}

	@Override
	public Optional<String> hashedIn() {
		return Optional.of("email_change.confirm_hash");
	}

	@Override
	public String hash() {
		return this.token.hash();
	}

	@Override
	public boolean works() {
		return this.portal.getBean(EmailChangeLinks.class).confirming(this.token) == MailLink.USABLE;
	}

	@Override
	public void use() {
		this.portal.getBean(EmailChangeLinks.class).confirm(this.token);
	}

	@Override
	public boolean revoke() {
		SignedInAs.as(this.portal, this.citizen, () -> {
			this.portal.getBean(EmailChanges.class).cancel(this.citizen);
			return null;
		});
		return true;
	}

}
