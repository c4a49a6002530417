package fr.compteformation.personal.delegation;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;

/**
 * The email that informs a person that their code was used.
 */
@Component
class DelegationMails implements MailComposer<DelegationMails.Template> {

	private final DelegationRepository delegations;

	private final Accounts accounts;

	private final PortalSettings settings;

	DelegationMails(DelegationRepository delegations, Accounts accounts, PortalSettings settings) {
		this.delegations = delegations;
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID id, UUID mail) {
		return this.delegations.findById(id)
			.flatMap((delegation) -> this.accounts.ownerOf(new AccountId(delegation.giver()))
				.flatMap((giver) -> delegation.taker()
					.flatMap((taker) -> this.accounts.ownerOf(new AccountId(taker)))
					.map((taker) -> compose(delegation, giver, taker))));
	}

	private Mail compose(Delegation delegation, Correspondent giver, Correspondent taker) {
		String day = PortalTime.day(delegation.until().minusSeconds(1), giver.locale());
		return giver.mail(new Taken(giver.greeting(), taker.name(), day, !delegation.prepares().isEmpty(),
				this.settings.link(Delegations.PAGE)));
	}

	enum Template implements MailTemplate {

		DELEGATION_TAKEN;

		@Override
		public Class<Taken> model() {
			return Taken.class;
		}

	}

	/**
	 * @param taker the name of the person who used the code
	 * @param day the last day of the delegation
	 * @param prepares whether they may prepare something
	 * @param page the page of delegations
	 */
	record Taken(Greeting greeting, String taker, String day, boolean prepares, URI page) {
	}

}
