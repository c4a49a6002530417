package fr.compteformation.account;

import java.util.Optional;

import org.springframework.data.repository.Repository;

import fr.compteformation.holder.Nir;

interface AccountRepository extends Repository<Account, AccountId> {

	Account saveAndFlush(Account account);

	Optional<Account> findById(AccountId id);

	Optional<Account> findByIdentityNir(Nir nir);

	boolean existsByIdentityNir(Nir nir);

}
