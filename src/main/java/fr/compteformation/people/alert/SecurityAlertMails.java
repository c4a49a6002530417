package fr.compteformation.people.alert;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.people.session.CitizenSession;
import fr.compteformation.people.session.CitizenSessions;
import fr.compteformation.people.session.Device;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;
import fr.compteformation.platform.mail.Moment;

/**
 * The security alert emails: they report what happened to the account, and contain a link
 * to stop somebody else.
 */
@Component
class SecurityAlertMails implements MailComposer<SecurityAlertMails.Template> {

	private final CitizenSessions sessions;

	private final Accounts accounts;

	private final SecurityAlerts alerts;

	private final MessageSource texts;

	private final PortalSettings settings;

	SecurityAlertMails(CitizenSessions sessions, Accounts accounts, SecurityAlerts alerts, MessageSource portalTexts,
			PortalSettings settings) {
		this.sessions = sessions;
		this.accounts = accounts;
		this.alerts = alerts;
		this.texts = portalTexts;
		this.settings = settings;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID subject, UUID mail) {
		return switch (template) {
			case NEW_DEVICE -> this.sessions.find(subject).flatMap(this::newDevice);
			case STOLEN_STAY -> alert(subject, (owner) -> new StolenStay(owner.greeting(),
					this.alerts.link(subject, owner.locale()), this.settings.link(SharedPages.ACTIVITY)));
			case IDENTITY_PROVEN_ELSEWHERE, PROOF_ATTEMPTED ->
				alert(subject, (told) -> new Elsewhere(this.alerts.link(subject, told.locale())));
			case PASSWORD_CHANGED ->
				alert(subject, (owner) -> new Change(owner.greeting(), this.alerts.link(subject, owner.locale())));
		};
	}

	private Optional<Mail> newDevice(CitizenSession session) {
		return this.accounts.ownerOf(new AccountId(session.account()))
			.map((owner) -> owner.mail(new NewDevice(owner.greeting(), named(session.device(), owner.locale()),
					Moment.of(session.signedInAt(), owner.locale()), this.alerts.link(session.id(), owner.locale()),
					this.settings.link(SharedPages.ACTIVITY))));
	}

	private Optional<Mail> alert(UUID alert, Function<Correspondent, Record> model) {
		return this.alerts.accountOf(alert)
			.flatMap(this.accounts::ownerOf)
			.map((owner) -> owner.mail(model.apply(owner)));
	}

	private String named(Device device, Locale locale) {
		return this.texts.getMessage("security.device",
				new Object[] { this.texts.getMessage(device.browser().messageKey(), null, locale),
						this.texts.getMessage(device.system().messageKey(), null, locale) },
				locale);
	}

	enum Template implements MailTemplate {

		/** A sign-in on a new device. */
		NEW_DEVICE,
		/** A copied “stay signed in” cookie was used. */
		STOLEN_STAY, PASSWORD_CHANGED,
		/** Another account proved to be the holder of this number. */
		IDENTITY_PROVEN_ELSEWHERE,
		/** Another account tried to, or began a way that takes days. */
		PROOF_ATTEMPTED;

		@Override
		public Class<? extends Record> model() {
			return switch (this) {
				case NEW_DEVICE -> NewDevice.class;
				case STOLEN_STAY -> StolenStay.class;
				case PASSWORD_CHANGED -> Change.class;
				case IDENTITY_PROVEN_ELSEWHERE, PROOF_ATTEMPTED -> Elsewhere.class;
			};
		}

	}

	/**
	 * @param device browser and operating system
	 * @param page the page of signed-in devices
	 */
	record NewDevice(Greeting greeting, String device, Moment signedIn, SecurityAlertLink alert, URI page) {
	}

	/**
	 * @param page the page of signed-in devices
	 */
	record StolenStay(Greeting greeting, SecurityAlertLink alert, URI page) {
	}

	/** Without a name or number: the reader may be another person. */
	record Elsewhere(SecurityAlertLink alert) {
	}

	record Change(Greeting greeting, SecurityAlertLink alert) {
	}

}
