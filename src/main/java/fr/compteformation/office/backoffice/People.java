package fr.compteformation.office.backoffice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.AccountNumber;
import fr.compteformation.people.holder.Directory;
import fr.compteformation.people.holder.HolderCard;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.holder.lifestatus.LifeStatuses;
import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.security.Agent;

/**
 * Lets agents look up people the fund knows. There is no search by name, and every search
 * and every view is recorded in the audit log.
 */
@Service
@Transactional
public class People {

	private static final Pattern TEN_DIGITS = Pattern.compile("\\d{10}");

	private final Holders holders;

	private final Directory directory;

	private final Accounts accounts;

	private final LifeStatuses lives;

	private final Journal journal;

	People(Holders holders, Directory directory, Accounts accounts, LifeStatuses lives, Journal journal) {
		this.holders = holders;
		this.directory = directory;
		this.accounts = accounts;
		this.lives = lives;
		this.journal = journal;
	}

	/**
	 * Searches by a complete social security number or an account number.
	 * @param typed either number, with or without spaces
	 */
	@GoesOn
	@PreAuthorize(Agent.ONLY)
	public PersonSearch search(Agent agent, String typed) {
		if (Nir.isTypedWithKey(typed)) {
			return Nir.read(typed, "")
				.found()
				.map((nir) -> journaled(agent, this.holders.byNir(nir)))
				.orElseGet(() -> new PersonSearch.Unreadable(PersonSearch.Problem.NIR));
		}
		if (TEN_DIGITS.matcher(Nir.characters(typed)).matches()) {
			return AccountNumber.read(typed)
				.map((number) -> journaled(agent, this.directory.byNumber(number)))
				.orElseGet(() -> new PersonSearch.Unreadable(PersonSearch.Problem.ACCOUNT_NUMBER));
		}
		return new PersonSearch.Unreadable(PersonSearch.Problem.NEITHER);
	}

	/** Opens a person’s page; empty if there is no such holder. */
	@GoesOn
	@PreAuthorize(Agent.ONLY)
	public Optional<Person> open(Agent agent, HolderId holder) {
		return this.directory.cardOf(holder).map((card) -> {
			journal(agent, Act.PERSON_OPENED, holder);
			return new Person(holder, name(card), card.number(), card.nir().masked(), Person.AccountState.of(card),
					this.lives.of(holder), accounts(card));
		});
	}

	/**
	 * The person’s complete social security number with its key.
	 * @throws java.util.NoSuchElementException if there is no such holder
	 */
	@GoesOn
	@PreAuthorize(Agent.ONLY)
	public String unmask(Agent agent, HolderId holder) {
		Nir nir = this.directory.cardOf(holder).orElseThrow().nir();
		journal(agent, Act.NIR_UNMASKED, holder);
		return nir.formatted();
	}

	private static List<AccountId> accounts(HolderCard card) {
		return Stream.of(card.attached(), card.reconciling(), card.others())
			.flatMap(List::stream)
			.map(AccountId::new)
			.toList();
	}

	private PersonSearch journaled(Agent agent, Optional<HolderId> found) {
		journal(agent, Act.PERSON_SEARCHED, found.orElse(null));
		return found.<PersonSearch>map(PersonSearch.Found::new).orElseGet(PersonSearch.Nobody::new);
	}

	private void journal(Agent agent, Act act, @Nullable HolderId holder) {
		this.journal.write(agent, act, new Subject(Subject.Kind.HOLDER, (holder != null) ? holder.value() : null), null,
				null);
	}

	private String name(HolderCard card) {
		return card.attached()
			.stream()
			.findFirst()
			.flatMap((account) -> this.accounts.ownerOf(new AccountId(account)))
			.map(Correspondent::name)
			.orElseGet(card::birthName);
	}

}
