package fr.compteformation.access.identitydocument;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IdentityRequestRepository extends Repository<IdentityRequest, UUID> {

	IdentityRequest saveAndFlush(IdentityRequest request);

	Optional<IdentityRequest> findById(UUID id);

	/** With its files, for a caller without a transaction. */
	@Query("select request from IdentityRequest request left join fetch request.contestFiles where request.id = :id")
	Optional<IdentityRequest> findWithFiles(UUID id);

	Optional<IdentityRequest> findFirstByAccountOrderBySubmittedAtDesc(UUID account);

	/** Finds and locks a request. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select request from IdentityRequest request where request.id = :id")
	Optional<IdentityRequest> lock(UUID id);

	@Query("select request.id from IdentityRequest request where request.state = MORE_ASKED "
			+ "and request.dueAt <= :now order by request.dueAt")
	List<UUID> unanswered(Instant now, Limit limit);

	@Query("select request.id from IdentityRequest request where request.erasedAt is null "
			+ "and request.finalAt <= :limit order by request.finalAt")
	List<UUID> toErase(Instant limit, Limit most);

}
