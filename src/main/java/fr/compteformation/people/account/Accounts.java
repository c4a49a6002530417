package fr.compteformation.people.account;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.holder.lifestatus.LifeStatuses;
import fr.compteformation.people.identity.News;
import fr.compteformation.platform.security.Citizen;

/**
 * The service of this module: opens accounts, and answers whether an account exists and
 * how to write to its owner. Nobody writes to the deceased. Public pages must not show
 * its answers.
 */
@Service
@Transactional
public class Accounts {

	private final AccountRepository accounts;

	private final Holders holders;

	private final LifeStatuses lives;

	private final Terms terms;

	private final Clock clock;

	Accounts(AccountRepository accounts, Holders holders, LifeStatuses lives, Terms terms, Clock clock) {
		this.accounts = accounts;
		this.holders = holders;
		this.lives = lives;
		this.terms = terms;
		this.clock = clock;
	}

	/**
	 * Opens an account and attaches it to the holder of its number if the birth names
	 * match; otherwise an agent decides. The caller has verified the person’s email
	 * address.
	 * @throws org.springframework.dao.DataIntegrityViolationException if the number
	 * already has an account; the database decides
	 */
	public Citizen open(NewAccount opening) {
		String version = this.terms.acceptedBy(opening);
		Account account = this.accounts.saveAndFlush(new Account(opening, version, this.clock.instant()));
		this.terms.keep(account.id(), version, opening.termsAcceptedAt());
		Nir nir = account.identity().nir();
		this.holders.attach(account.id().value(), nir, account.identity().birthName());
		// The holder is locked now. The unique rule of the database compares ciphertexts:
		// while keys rotate, another node may have written the number with another key.
		if (this.accounts.countByNumber(nir) > 1) {
			throw new DataIntegrityViolationException("the number has an account");
		}
		return account.citizen();
	}

	/**
	 * Whether this number cannot open an account: it has one, or it is somebody’s former
	 * number or that of a deceased person. For emails and links, never for a form.
	 */
	@Transactional(readOnly = true)
	public boolean exists(Nir nir) {
		return this.accounts.byNumber(nir).isPresent() || this.holders.isFormer(nir)
				|| this.holders.byNir(nir).filter((holder) -> this.lives.of(holder).isDeceased()).isPresent();
	}

	/** Whether the number has an account with a password. */
	@Transactional(readOnly = true)
	public boolean hasPassword(Nir nir) {
		return this.accounts.byNumber(nir).flatMap(Account::passwordHash).isPresent();
	}

	/** The correspondent for the account of this current or former number. */
	@Transactional(readOnly = true)
	public Optional<Correspondent> ownerOf(Nir nir) {
		return this.accounts.byNumber(nir)
			.or(() -> this.holders.byNir(nir)
				.filter((holder) -> this.holders.isFormer(nir))
				.flatMap(this.holders::accountOf)
				.flatMap((account) -> this.accounts.findById(new AccountId(account))))
			.flatMap(this::correspondent);
	}

	/** The correspondent for this account; empty if the owner is deceased. */
	@Transactional(readOnly = true)
	public Optional<Correspondent> ownerOf(AccountId id) {
		return this.accounts.findById(id).flatMap(this::correspondent);
	}

	/**
	 * The correspondent for this account; empty if the owner has opted out of such news.
	 */
	@Transactional(readOnly = true)
	public Optional<Correspondent> ownerWanting(News news, AccountId id) {
		return this.accounts.findById(id).filter((account) -> account.wants(news)).flatMap(this::correspondent);
	}

	private Optional<Correspondent> correspondent(Account account) {
		UUID id = account.id().value();
		return this.lives.isOfDeceased(id) ? Optional.empty()
				: Optional.of(account.correspondent(this.holders.attachmentOf(id)));
	}

}
