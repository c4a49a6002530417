package fr.compteformation.rights.reading;

import java.util.UUID;

import org.springframework.stereotype.Service;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.people.holder.Directory;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;

/** Finds the names under which a person may appear on documents. */
@Service
public class PersonNamesLookup {

	private final Holders holders;

	private final Directory directory;

	private final Accounts accounts;

	PersonNamesLookup(Holders holders, Directory directory, Accounts accounts) {
		this.holders = holders;
		this.directory = directory;
		this.accounts = accounts;
	}

	/** The names of a holder. */
	public PersonNames of(HolderId holder) {
		String displayed = this.holders.accountOf(holder)
			.flatMap((account) -> this.accounts.ownerOf(new AccountId(account)))
			.map(Correspondent::name)
			.orElse("");
		return PersonNames.of(displayed, this.directory.birthNameOf(holder));
	}

	/** The names of the owner of an account, proven or not. */
	PersonNames ofAccount(UUID account) {
		return this.holders.namesakeOf(account).map(this::of).orElse(PersonNames.NONE);
	}

}
