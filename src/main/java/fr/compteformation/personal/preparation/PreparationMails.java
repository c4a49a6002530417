package fr.compteformation.personal.preparation;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;

/** The email that informs a person that a helper prepared something, not what. */
@Component
class PreparationMails implements MailComposer<PreparationMails.Template> {

	private final PreparationRepository preparations;

	private final Accounts accounts;

	private final PortalSettings settings;

	PreparationMails(PreparationRepository preparations, Accounts accounts, PortalSettings settings) {
		this.preparations = preparations;
		this.accounts = accounts;
		this.settings = settings;
	}

	// Announces whatever waits by the same delegation. Says it of something withdrawn
	// too:
	// otherwise a helper could withdraw it at once, and prepare unannounced all day.
	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID id, UUID mail) {
		return this.preparations.findById(id)
			.filter((prepared) -> prepared.isWithdrawn()
					|| this.preparations.existsByDelegationAndSettledAtIsNull(prepared.delegation()))
			.flatMap((prepared) -> this.accounts.ownerOf(new AccountId(prepared.account()))
				.flatMap((person) -> this.accounts.ownerOf(new AccountId(prepared.helper()))
					.map((helper) -> compose(person, helper))));
	}

	private Mail compose(Correspondent person, Correspondent helper) {
		return person.mail(new Prepared(person.name(), helper.name(), this.settings.link(SharedPages.PREPARED)));
	}

	enum Template implements MailTemplate {

		PREPARED_FOR_YOU;

		@Override
		public Class<Prepared> model() {
			return Prepared.class;
		}

	}

	/**
	 * @param name the person’s name
	 * @param helper the helper’s name
	 * @param page the page of what was prepared
	 */
	record Prepared(String name, String helper, URI page) {
	}

}
