package fr.compteformation.people.emailchange;

import java.time.Duration;
import java.util.Optional;

import org.springframework.context.ApplicationContext;

import fr.compteformation.People;
import fr.compteformation.Secret;
import fr.compteformation.people.account.MailLink;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.SecretToken;

/**
 * The link that undoes a change of email address. Undoing an earlier change revokes it.
 */
public final class EmailUndoSecret implements Secret {

	private final ApplicationContext portal;

	private final EmailChange earlier;

	private final SecretToken token;

	public EmailUndoSecret(ApplicationContext portal) {
		this.portal = portal;
		Citizen citizen = People.withAccount(portal, People.newNir(), "Violette-et-7-chats");
		this.earlier = SomeEmailChanges.change(portal, citizen, "une@exemple.fr");
		this.token = portal.getBean(EmailChangeTokens.class)
			.undoing(SomeEmailChanges.change(portal, citizen, "autre@exemple.fr"));
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
		return Optional.of(Duration.ofHours(72));
	}

	@Override
	public Optional<String> hashedIn() {
		return Optional.of("email_change.undo_hash");
	}

	@Override
	public String hash() {
		return this.token.hash();
	}

	@Override
	public boolean works() {
		return this.portal.getBean(EmailChangeLinks.class).undoing(this.token) == MailLink.USABLE;
	}

	@Override
	public void use() {
		this.portal.getBean(EmailChangeLinks.class).undo(this.token);
	}

	@Override
	public boolean revoke() {
		this.portal.getBean(EmailChangeLinks.class)
			.undo(this.portal.getBean(EmailChangeTokens.class).undoing(this.earlier));
		return true;
	}

}
