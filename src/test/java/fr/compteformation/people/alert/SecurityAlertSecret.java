package fr.compteformation.people.alert;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.People;
import fr.compteformation.Secret;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.MailLink;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.SecretToken;

/**
 * The link "it was not me". Nothing but time ends it: it must work whatever a thief does.
 */
public final class SecurityAlertSecret implements Secret {

	private final ApplicationContext portal;

	private final SecretToken token;

	public SecurityAlertSecret(ApplicationContext portal) {
		this.portal = portal;
		Citizen citizen = People.withAccount(portal, People.newNir(), "Violette-et-7-chats");
		UUID id = portal.getBean(TransactionTemplate.class)
			.execute((status) -> portal.getBean(SecurityAlerts.class).raise(new AccountId(citizen.accountId())));
		this.token = SecurityAlertLinks.token(portal, id);
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
		return Optional.of("account_alarm.token_hash");
	}

	@Override
	public String hash() {
		return this.token.hash();
	}

	@Override
	public boolean works() {
		return this.portal.getBean(SecurityAlerts.class).stateOf(this.token) == MailLink.USABLE;
	}

	@Override
	public void use() {
		this.portal.getBean(SecurityAlerts.class).use(this.token);
	}

	@Override
	public boolean revoke() {
		return false;
	}

}
