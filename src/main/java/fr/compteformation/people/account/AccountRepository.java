package fr.compteformation.people.account;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import fr.compteformation.people.holder.Nir;

interface AccountRepository extends Repository<Account, AccountId> {

	Account saveAndFlush(Account account);

	void delete(Account account);

	Optional<Account> findById(AccountId id);

	/** Selects the account for update. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.id = :id")
	Optional<Account> lock(AccountId id);

	@Query("select count(a) > 0 from Account a where a.id = :id and a.suspension.since is null")
	boolean existsActive(AccountId id);

	/** The account that owns this number. */
	@Query(nativeQuery = true,
			value = "select * from account where nir in (:#{@sealedNumbers.of(#nir)}) and number_use = 'HELD'")
	Optional<Account> byNumber(Nir nir);

	/** How many accounts own this number: one, but for a moment. */
	@Query(nativeQuery = true,
			value = "select count(*) from account where nir in (:#{@sealedNumbers.of(#nir)}) and number_use = 'HELD'")
	int countByNumber(Nir nir);

}
