package fr.compteformation.access.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecoveryRequestRepository extends Repository<RecoveryRequest, UUID> {

	RecoveryRequest saveAndFlush(RecoveryRequest request);

	Optional<RecoveryRequest> findById(UUID id);

	Optional<RecoveryRequest> findFirstByAccountOrderByAskedAtDesc(UUID account);

	/** Finds and locks a request. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select request from RecoveryRequest request where request.id = :id")
	Optional<RecoveryRequest> lock(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select request from RecoveryRequest request where request.openAccount = :account")
	Optional<RecoveryRequest> lockOpenOf(UUID account);

	@Query("select request.account from RecoveryRequest request where request.state = ACCEPTED "
			+ "and request.effectiveAt <= :now order by request.effectiveAt")
	List<UUID> accountsDue(Instant now, Limit limit);

	@Modifying
	@Query("delete from RecoveryRequest request where request.endedAt < :limit")
	void deleteEndedBefore(Instant limit);

}
