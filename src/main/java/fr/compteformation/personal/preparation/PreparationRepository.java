package fr.compteformation.personal.preparation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PreparationRepository extends Repository<Preparation, UUID> {

	Preparation save(Preparation preparation);

	Optional<Preparation> findById(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Preparation p where p.id = :id")
	Optional<Preparation> lock(UUID id);

	List<Preparation> findByAccountOrderByPreparedAtDesc(UUID account);

	@Query("select p from Preparation p where p.account = :account and p.settledAt is null order by p.preparedAt desc")
	List<Preparation> openFor(UUID account);

	boolean existsByAccountAndSettledAtIsNull(UUID account);

	boolean existsByDelegationAndSettledAtIsNull(UUID delegation);

	List<Preparation> findByDelegationOrderByPreparedAtDesc(UUID delegation);

	List<Preparation> findByHelperOrderByPreparedAtDesc(UUID helper);

	/** The open ones for or by an account, for update. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Preparation p where (p.account = :account or p.helper = :account) and p.settledAt is null order by p.id")
	List<Preparation> lockOpenAround(UUID account);

	/** The open ones with hours, for update. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Preparation p where p.account = :account and p.kind = HOURS and p.settledAt is null order by p.id")
	List<Preparation> lockOpenHours(UUID account);

	@Modifying
	@Query(nativeQuery = true, value = "delete from preparation where prepared_at < :then")
	void deleteBefore(Instant then);

}
