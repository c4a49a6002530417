package fr.compteformation.office.agent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.EmailAddress;

interface AgentAccountRepository extends Repository<AgentAccount, UUID> {

	AgentAccount saveAndFlush(AgentAccount agent);

	Optional<AgentAccount> findById(UUID id);

	Optional<AgentAccount> findByInviteeEmail(EmailAddress email);

	Optional<AgentAccount> findByNumber(int number);

	boolean existsByInviteeNir(Nir nir);

	List<AgentAccount> findAllByOrderByNumber();

	boolean existsByIdAndState(UUID id, AgentState state);

	@Query("select count(a) > 0 from AgentAccount a where a.state = :state and a.invitee.role = :role")
	boolean existsInRole(AgentRole role, AgentState state);

}
