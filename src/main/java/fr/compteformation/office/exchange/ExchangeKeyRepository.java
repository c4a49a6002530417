package fr.compteformation.office.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ExchangeKeyRepository extends JpaRepository<ExchangeKey, UUID> {

	@Query("select key from ExchangeKey key join fetch key.scopes where key.secretHash = :hash")
	Optional<ExchangeKey> findBySecretHash(String hash);

	@Query("select distinct key from ExchangeKey key join fetch key.scopes order by key.number desc")
	List<ExchangeKey> findAllLatestFirst();

	@Query("select distinct key from ExchangeKey key join fetch key.scopes where key.number in :numbers")
	List<ExchangeKey> findByNumberIn(Collection<Long> numbers);

	/** Without its version: requests come at once, and none should fail for it. */
	@Modifying
	@Query("update ExchangeKey key set key.usedOn = :day where key.id = :id "
			+ "and (key.usedOn is null or key.usedOn < :day)")
	void used(UUID id, LocalDate day);

}
