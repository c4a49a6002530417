package fr.compteformation.people.account;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Citizens;

/** Loads account holders for sign-in, and checks that they may act. */
@Service
@Transactional(readOnly = true)
public class AccountCitizens implements Citizens {

	private final AccountRepository accounts;

	AccountCitizens(AccountRepository accounts) {
		this.accounts = accounts;
	}

	@Override
	public Optional<UUID> accountOf(String number) {
		return this.accounts.byNumber(new Nir(number)).map((account) -> account.id().value());
	}

	@Override
	public Optional<Citizen> byAccount(UUID account) {
		return this.accounts.findById(new AccountId(account))
			.filter((found) -> !found.isSuspended())
			.map(Account::citizen);
	}

	/** The number of an account, for sign-ins that do not ask for it. */
	public Optional<Nir> nirOf(AccountId id) {
		return this.accounts.findById(id).map((account) -> account.identity().nir());
	}

	@Override
	public boolean mayAct(UUID account) {
		return this.accounts.existsActive(new AccountId(account));
	}

}
