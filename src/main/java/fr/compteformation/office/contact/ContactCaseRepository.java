package fr.compteformation.office.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.document.DocumentId;

interface ContactCaseRepository extends ListCrudRepository<ContactCase, ContactCase.Id> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select question from ContactCase question where question.id = :id")
	Optional<ContactCase> lock(ContactCase.Id id);

	boolean existsByEmail(EmailAddress email);

	List<ContactCase> findByAccountOrderByOpenedAtDesc(UUID account);

	/** The number of answers to an account that came after its owner last read them. */
	@Query(nativeQuery = true, value = """
			select count(*) from contact_case question join contact_message message on message.case_id = question.id
			where question.account_id = :account and message.kind = 'AGENT'
				and message.sent_at > coalesce(question.read_at, question.opened_at)""")
	long unread(UUID account);

	Optional<ContactCase> findByIdAndAccount(ContactCase.Id id, UUID account);

	/** Notes that the person has seen the thread; the version stays. */
	@Modifying
	@Query(nativeQuery = true, value = "update contact_case set read_at = :now where id = :id")
	void read(UUID id, Instant now);

	/** Whether a file belongs to a message of this question. */
	@Query("""
			select count(file) > 0 from ContactCase question join question.messages.list message join message.files file
			where question.id = :id and file = :file""")
	boolean holds(ContactCase.Id id, DocumentId file);

	@Query("""
			select question.id from ContactCase question
			where question.progress.treated = true and question.progress.treatedAt < :then""")
	List<ContactCase.Id> closedBefore(Instant then, Limit limit);

}
