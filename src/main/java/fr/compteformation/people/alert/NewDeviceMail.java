package fr.compteformation.people.alert;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.people.session.CitizenSession;
import fr.compteformation.people.session.CitizenSessions;
import fr.compteformation.people.session.Device;
import fr.compteformation.people.signin.SignedInOnNewDevice;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;
import fr.compteformation.platform.mail.Outbox;

/**
 * Tells the owner of a sign-in on a device on which they had not signed in before.
 */
@Component
class NewDeviceMail implements MailKind {

	static final String NAME = "new-device";

	private final CitizenSessions sessions;

	private final Accounts accounts;

	private final SecurityAlerts alerts;

	private final Outbox outbox;

	private final MessageSource texts;

	private final PortalSettings settings;

	NewDeviceMail(CitizenSessions sessions, Accounts accounts, SecurityAlerts alerts, Outbox outbox,
			MessageSource portalTexts, PortalSettings settings) {
		this.sessions = sessions;
		this.accounts = accounts;
		this.alerts = alerts;
		this.outbox = outbox;
		this.texts = portalTexts;
		this.settings = settings;
	}

	@Override
	public String name() {
		return NAME;
	}

	@EventListener
	@Transactional
	public void tell(SignedInOnNewDevice signIn) {
		this.alerts.raise(signIn.session(), new AccountId(signIn.account()));
		this.outbox.add(NAME, signIn.session());
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(UUID mail, UUID session) {
		return this.sessions.find(session)
			.flatMap((found) -> this.accounts.ownerOf(new AccountId(found.account()))
				.map((owner) -> compose(found, owner)));
	}

	private Mail compose(CitizenSession session, Correspondent owner) {
		Locale locale = owner.locale();
		Map<String, Object> told = this.alerts.told(session.id(), locale);
		told.putAll(Map.of("name", owner.name(), "number", owner.printedNumber(), "device",
				named(session.device(), locale), "day", PortalTime.day(session.signedInAt(), locale), "hour",
				PortalTime.hour(session.signedInAt(), locale), "page", this.settings.link(SharedPages.ACTIVITY)));
		return new Mail(owner.email(), locale, told);
	}

	private String named(Device device, Locale locale) {
		return this.texts.getMessage("security.device",
				new Object[] { this.texts.getMessage(device.browser().messageKey(), null, locale),
						this.texts.getMessage(device.system().messageKey(), null, locale) },
				locale);
	}

}
