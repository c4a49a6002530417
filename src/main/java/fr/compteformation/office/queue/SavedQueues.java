package fr.compteformation.office.queue;

import java.util.List;
import java.util.UUID;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.security.Agent;

/**
 * The queues that agents saved.
 */
@Service
@Transactional
public class SavedQueues {

	/** The most queues that one agent may keep: more do not fit beside each other. */
	public static final int MOST = 6;

	private final SavedQueueRepository queues;

	SavedQueues(SavedQueueRepository queues) {
		this.queues = queues;
	}

	/** The agent’s own queues, by name. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public List<SavedQueue> of(Agent agent) {
		return this.queues.findByAgentIdOrderByName(agent.agentId());
	}

	/**
	 * Keeps a new queue or a changed one.
	 * @return whether there was room for it
	 * @throws IllegalStateException if it is another agent’s
	 */
	@PreAuthorize(Agent.ONLY)
	public boolean save(Agent agent, SavedQueue queue) {
		boolean room = this.queues.existsById(queue.id()) || this.queues.countByAgentId(agent.agentId()) < MOST;
		if (room) {
			queue.belongTo(agent);
			this.queues.save(queue);
		}
		return room;
	}

	/** Deletes a queue of the agent; idempotent. */
	@PreAuthorize(Agent.ONLY)
	public void delete(Agent agent, UUID queue) {
		this.queues.deleteByIdAndAgentId(queue, agent.agentId());
	}

}
