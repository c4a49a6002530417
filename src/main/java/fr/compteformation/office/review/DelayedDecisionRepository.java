package fr.compteformation.office.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDeclaration;

interface DelayedDecisionRepository extends JpaRepository<DelayedDecision, UUID>, DifDecisions.Hold {

	boolean existsByHeldFor(UUID declaration);

	Optional<DelayedDecision> findByHeldFor(UUID declaration);

	List<DelayedDecision> findByAgentIdOrderByDueAtDesc(UUID agent);

	@Override
	default boolean isHeld(DifDeclaration.Id id) {
		return existsByHeldFor(id.value());
	}

	/** Reads and locks it, so that it takes effect or is taken back only once. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select delayed from DelayedDecision delayed where delayed.id = :id")
	Optional<DelayedDecision> lock(UUID id);

	/** The number of a declaration. */
	@Query(nativeQuery = true, value = "select reference from dif_declaration where id = :declaration")
	long referenceOf(UUID declaration);

	/** Deletes failed ones that nobody read. */
	@Modifying
	@Transactional
	@Query("delete from DelayedDecision where failure is not null and dueAt < :moment")
	int deleteFailedBefore(Instant moment);

}
