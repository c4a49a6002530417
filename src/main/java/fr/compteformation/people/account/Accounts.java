package fr.compteformation.people.account;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.News;
import fr.compteformation.people.password.NewPasswords;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.people.session.CitizenSessions;
import fr.compteformation.people.session.SessionEnd;
import fr.compteformation.platform.security.Citizen;

/**
 * The door of the module: opens accounts, and tells other rooms which there are and how
 * to write to their owners. No page that is open to everybody shows its answers.
 */
@Service
@Transactional
public class Accounts {

	private final AccountRepository accounts;

	private final Holders holders;

	private final Clock clock;

	Accounts(AccountRepository accounts, Holders holders, Clock clock) {
		this.accounts = accounts;
		this.holders = holders;
		this.clock = clock;
	}

	/**
	 * Opens an account, and attaches it to the holder of its number when the birth names
	 * match; otherwise an agent decides which rights it sees. Called by whoever has
	 * checked the person’s mail address.
	 * @throws org.springframework.dao.DataIntegrityViolationException when the number has
	 * an account, which the database decides
	 */
	public Citizen open(NewAccount opening) {
		Account account = this.accounts.saveAndFlush(new Account(opening, this.clock.instant()));
		this.holders.attach(account.id().value(), account.identity().nir(), account.identity().birthName());
		return account.citizen();
	}

	/**
	 * Whether nobody may open an account with this number: it has one, or a person had
	 * the number before their present one. For mails and links, never for a form.
	 */
	@Transactional(readOnly = true)
	public boolean exists(Nir nir) {
		return this.accounts.byNumber(nir).isPresent() || this.holders.isFormer(nir);
	}

	/** Whether the number has an account whose owner may sign in with a password. */
	@Transactional(readOnly = true)
	public boolean hasPassword(Nir nir) {
		return this.accounts.byNumber(nir).flatMap(Account::passwordHash).isPresent();
	}

	/** Where to write to the owner of the account of this number, or formerly of it. */
	@Transactional(readOnly = true)
	public Optional<Correspondent> ownerOf(Nir nir) {
		return this.accounts.byNumber(nir)
			.or(() -> this.holders.byNir(nir)
				.filter((holder) -> this.holders.isFormer(nir))
				.flatMap(this.holders::accountOf)
				.flatMap((account) -> this.accounts.findById(new AccountId(account))))
			.map(this::correspondent);
	}

	/** Where to write to the owner of this account. */
	@Transactional(readOnly = true)
	public Optional<Correspondent> ownerOf(AccountId id) {
		return this.accounts.findById(id).map(this::correspondent);
	}

	/**
	 * Where to write such news to the owner of this account; empty when they want none.
	 */
	@Transactional(readOnly = true)
	public Optional<Correspondent> ownerWanting(News news, AccountId id) {
		return this.accounts.findById(id).filter((account) -> account.wants(news)).map(this::correspondent);
	}

	private Correspondent correspondent(Account account) {
		return account.correspondent(this.holders.attachmentOf(account.id().value()));
	}

}
