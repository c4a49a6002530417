package fr.compteformation.office.agent;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;

import fr.compteformation.office.invitation.AccessState;
import fr.compteformation.office.invitation.InvitedAccountRepository;
import fr.compteformation.people.holder.Nir;

interface AgentAccountRepository extends InvitedAccountRepository<AgentAccount> {

	Optional<AgentAccount> findByNumber(int number);

	boolean existsByInviteeNir(Nir nir);

	List<AgentAccount> findAllByOrderByNumber();

	@Query("select count(a) > 0 from AgentAccount a where a.state = :state and a.invitee.role = :role")
	boolean existsInRole(AgentRole role, AccessState state);

}
