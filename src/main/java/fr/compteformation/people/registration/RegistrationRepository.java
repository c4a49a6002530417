package fr.compteformation.people.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import fr.compteformation.people.holder.Nir;

interface RegistrationRepository extends Repository<Registration, RegistrationId> {

	Registration save(Registration registration);

	Optional<Registration> findById(RegistrationId id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Registration r where r.id = :id")
	Optional<Registration> lock(RegistrationId id);

	@Query(nativeQuery = true,
			value = "select * from registration where nir in (:#{@sealedNumbers.of(#nir)}) order by id for update")
	List<Registration> lockAll(Nir nir);

	@Query("select r from Registration r where r.registeredAt < :then order by r.registeredAt fetch first :limit rows only")
	List<Registration> findOlder(Instant then, int limit);

	void delete(Registration registration);

	@Query(nativeQuery = true, value = """
			select * from registration where nir in (:#{@sealedNumbers.of(#nir)})
			order by registered_at desc fetch first 1 rows only""")
	Optional<Registration> findFirstByIdentityNirOrderByRegisteredAtDesc(Nir nir);

}
