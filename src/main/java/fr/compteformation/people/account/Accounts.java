package fr.compteformation.people.account;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.NewPasswords;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.AccountAct;
import fr.compteformation.platform.security.AccountEvents;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.CitizenSessions;
import fr.compteformation.platform.security.Citizens;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proofs;
import fr.compteformation.platform.security.SessionEnd;

/**
 * The door of the module.
 */
@Service
@Transactional
public class Accounts implements Citizens {

	private final AccountRepository accounts;

	private final Passwords passwords;

	private final NewPasswords newPasswords;

	private final Holders holders;

	private final SecurityAlerts alerts;

	private final Outbox outbox;

	private final Proofs proofs;

	private final CitizenSessions sessions;

	private final AccountEvents events;

	private final PasswordLinks links;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Accounts(AccountRepository accounts, Passwords passwords, NewPasswords newPasswords, Holders holders,
			SecurityAlerts alerts, Outbox outbox, Proofs proofs, CitizenSessions sessions, AccountEvents events,
			PasswordLinks links, TransactionTemplate transaction, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.newPasswords = newPasswords;
		this.holders = holders;
		this.alerts = alerts;
		this.outbox = outbox;
		this.proofs = proofs;
		this.sessions = sessions;
		this.events = events;
		this.links = links;
		this.transaction = transaction;
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

	/** The number of an account, for whoever signs its owner in without asking for it. */
	@Transactional(readOnly = true)
	public Optional<Nir> nirOf(AccountId id) {
		return this.accounts.findById(id).map((account) -> account.identity().nir());
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

	@Override
	@Transactional(readOnly = true)
	public Optional<UUID> accountOf(Nir number) {
		return this.accounts.byNumber(number).map((account) -> account.id().value());
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Citizen> byAccount(UUID account) {
		return this.accounts.findById(new AccountId(account))
			.filter((found) -> !found.isSuspended())
			.map(Account::citizen);
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayAct(UUID account) {
		return this.accounts.existsActive(new AccountId(account));
	}

	/** Who the person who is signed in is. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Identity identityOf(Citizen citizen) {
		return account(citizen).identity().copy();
	}

	/** Who the owner of this account says they are, for an agent. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public Optional<Identity> identityOf(Agent agent, AccountId id) {
		return this.accounts.findById(id).map((account) -> account.identity().copy());
	}

	/**
	 * Changes, or sets, the password of the person who is signed in, who is told by mail.
	 * All their other devices are signed out, and those that stay signed in must sign in
	 * again.
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	// A connection is not held while the hash is computed.
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void changePassword(Citizen citizen, Proof proof, Password chosen) {
		this.proofs.require(citizen, proof);
		this.newPasswords.require(chosen, account(citizen).identity());
		String hash = this.passwords.hash(chosen);
		this.transaction.executeWithoutResult((status) -> {
			account(citizen).changePassword(hash);
			this.links.revoke(new AccountId(citizen.accountId()));
			this.sessions.endAllButThisOne(citizen.accountId(), SessionEnd.PASSWORD_CHANGED);
			this.events.write(citizen.accountId(), AccountAct.PASSWORD_CHANGED);
			this.outbox.add(SecurityAlertMails.Template.PASSWORD_CHANGED,
					this.alerts.raise(new AccountId(citizen.accountId())));
		});
	}

	private Correspondent correspondent(Account account) {
		return account.correspondent(this.holders.attachmentOf(account.id().value()));
	}

	private Account account(Citizen citizen) {
		return this.accounts.findById(new AccountId(citizen.accountId())).orElseThrow();
	}

}
