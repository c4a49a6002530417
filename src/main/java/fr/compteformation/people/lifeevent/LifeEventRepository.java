package fr.compteformation.people.lifeevent;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface LifeEventRepository extends Repository<LifeEvent, UUID> {

	LifeEvent saveAndFlush(LifeEvent event);

	Optional<LifeEvent> findById(UUID id);

	List<LifeEvent> findByHolderOrderByReportedAt(UUID holder);

	Optional<LifeEvent> findByStandingForAndKind(UUID holder, LifeEvent.Kind kind);

	List<LifeEvent> findByStateInOrderByReportedAt(Collection<LifeEventState> states);

}
