package fr.compteformation.people.emailchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EmailChangeRepository extends Repository<EmailChange, UUID> {

	EmailChange save(EmailChange change);

	Optional<EmailChange> findById(UUID id);

	@Query("select c from EmailChange c where c.account = :account and c.state = PENDING")
	Optional<EmailChange> pendingOf(UUID account);

	@Query("select c from EmailChange c where c.account = :account and c.state = CONFIRMED and c.confirmedAt >= :from")
	List<EmailChange> confirmedSince(UUID account, Instant from);

	Optional<EmailChange> findByConfirmHash(String hash);

	Optional<EmailChange> findByUndoHash(String hash);

	/** The account to lock before the change is read. */
	@Query("select c.account from EmailChange c where c.confirmHash = :hash or c.undoHash = :hash")
	Optional<UUID> accountOf(String hash);

	int countByAccountAndRequestedAtAfter(UUID account, Instant then);

	@Modifying
	@Query("delete from EmailChange c where c.requestedAt < :then")
	int deleteRequestedBefore(Instant then);

}
