package fr.compteformation.people.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface EndedLinkRepository extends Repository<EndedLink, String> {

	List<EndedLink> saveAll(Iterable<EndedLink> links);

	Optional<EndedLink> findById(String tokenHash);

	void deleteByEndedAtBefore(Instant then);

}
