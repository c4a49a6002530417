package fr.compteformation.rights.waiting;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface AccountDeclarationRepository extends Repository<AccountDeclaration, UUID> {

	AccountDeclaration save(AccountDeclaration declaration);

	Optional<AccountDeclaration> findById(UUID account);

	void delete(AccountDeclaration declaration);

}
