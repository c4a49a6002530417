package fr.compteformation.people.holder;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HolderRepository extends Repository<Holder, HolderId> {

	Optional<Holder> findById(HolderId id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select h from Holder h where h.id.value in :ids order by h.id.value")
	List<Holder> lockAll(Collection<UUID> ids);

}
