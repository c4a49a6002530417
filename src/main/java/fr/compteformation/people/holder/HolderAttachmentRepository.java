package fr.compteformation.people.holder;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HolderAttachmentRepository extends Repository<HolderAttachment, UUID> {

	HolderAttachment save(HolderAttachment attachment);

	Optional<HolderAttachment> findById(UUID account);

	@Query("select a from HolderAttachment a where a.holder.value in :holders")
	List<HolderAttachment> findAllByHolders(Collection<UUID> holders);

	@Query("""
			select a from HolderAttachment a
			where a.holder.value = :holder and a.state = ATTACHED order by a.since desc""")
	List<HolderAttachment> findAttachedTo(UUID holder);

}
