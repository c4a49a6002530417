package fr.compteformation.people.accountlink;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LinkRequestRepository extends Repository<LinkRequest, UUID> {

	LinkRequest save(LinkRequest request);

	void delete(LinkRequest request);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from LinkRequest r where r.id = :id")
	Optional<LinkRequest> lock(UUID id);

	@Modifying
	@Query("delete from LinkRequest r where r.askedAt < :then")
	void deleteOlder(Instant then);

}
