package fr.compteformation.people.proofreview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import fr.compteformation.people.holder.HolderId;

interface PresentationRepository extends Repository<Presentation, UUID> {

	Presentation save(Presentation presentation);

	Optional<Presentation> findById(UUID id);

	/** All presentations of a holder, latest first. */
	@Query("select p from Presentation p where p.signature.holder = :holder order by p.signature.signedAt desc")
	List<Presentation> of(HolderId holder);

	/** Those that wait for a second look, longest wait first. */
	@Query("select p from Presentation p where p.secondLook.verdict is null order by p.signature.signedAt, p.id")
	List<Presentation> waiting(Limit limit);

	/** The next ones after this one. */
	@Query("""
			select p from Presentation p where p.secondLook.verdict is null
			and (p.signature.signedAt > :since or p.signature.signedAt = :since and p.id > :id)
			order by p.signature.signedAt, p.id""")
	List<Presentation> waiting(Instant since, UUID id, Limit limit);

}
