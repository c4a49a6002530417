package fr.compteformation.office.contact;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

import fr.compteformation.platform.base.EmailAddress;

interface ContactCaseRepository extends ListCrudRepository<ContactCase, ContactCase.Id> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select question from ContactCase question where question.id = :id")
	Optional<ContactCase> lock(ContactCase.Id id);

	boolean existsByEmail(EmailAddress email);

}
