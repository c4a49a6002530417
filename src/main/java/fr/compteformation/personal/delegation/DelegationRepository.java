package fr.compteformation.personal.delegation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DelegationRepository extends Repository<Delegation, UUID> {

	Delegation save(Delegation delegation);

	Optional<Delegation> findById(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Delegation d where d.id = :id")
	Optional<Delegation> lock(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Delegation d where d.giver = :account or d.taker = :account order by d.id")
	List<Delegation> lockAround(UUID account);

	@Query("select d from Delegation d where d.giver = :giver and d.endedAt is null and d.until > :now order by d.givenAt desc")
	List<Delegation> givenBy(UUID giver, Instant now);

	@Query("select d from Delegation d where d.taker = :taker and d.endedAt is null and d.until > :now order by d.takenAt desc")
	List<Delegation> takenBy(UUID taker, Instant now);

	@Modifying
	@Query("delete from Delegation d where d.until < :then or d.endedAt < :then")
	void deleteOver(Instant then);

}
