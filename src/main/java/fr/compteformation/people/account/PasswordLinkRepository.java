package fr.compteformation.people.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PasswordLinkRepository extends Repository<PasswordLink, UUID> {

	PasswordLink save(PasswordLink link);

	Optional<PasswordLink> findByTokenHash(String tokenHash);

	List<PasswordLink> findByAccountAndEndedIsNull(UUID account);

	List<PasswordLink> findByAccountAndPurposeAndEndedIsNull(UUID account, PasswordLink.Purpose purpose);

	long countByAccountAndPurposeAndAskedAtGreaterThanEqual(UUID account, PasswordLink.Purpose purpose, Instant from);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select l from PasswordLink l where l.id = :id")
	Optional<PasswordLink> lock(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select l from PasswordLink l where l.tokenHash = :tokenHash")
	Optional<PasswordLink> lockByToken(String tokenHash);

	@Modifying
	@Query("delete from PasswordLink l where l.askedAt < :then")
	void deleteOlder(Instant then);

	@Modifying
	@Query("delete from PasswordLink l where l.tokenHash is null and l.askedAt < :then")
	void deleteUnsent(Instant then);

}
