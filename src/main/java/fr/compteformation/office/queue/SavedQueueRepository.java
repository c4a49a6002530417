package fr.compteformation.office.queue;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface SavedQueueRepository extends JpaRepository<SavedQueue, UUID> {

	List<SavedQueue> findByAgentIdOrderByName(UUID agentId);

	long countByAgentId(UUID agentId);

	void deleteByIdAndAgentId(UUID id, UUID agentId);

}
