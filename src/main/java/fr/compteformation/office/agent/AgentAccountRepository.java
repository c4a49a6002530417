package fr.compteformation.office.agent;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

import fr.compteformation.office.invitation.AccessState;
import fr.compteformation.office.invitation.InvitedAccountRepository;
import fr.compteformation.people.holder.Nir;

interface AgentAccountRepository extends InvitedAccountRepository<AgentAccount> {

	Optional<AgentAccount> findByNumber(int number);

	@Query(nativeQuery = true, value = "select count(*) > 0 from agent where nir in (:#{@sealedNumbers.of(#nir)})")
	boolean existsByInviteeNir(Nir nir);

	List<AgentAccount> findAllByOrderByNumber();

	/** Locks accounts, always in the same order. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select account from AgentAccount account where account.id in :ids order by account.id")
	List<AgentAccount> lock(Collection<UUID> ids);

	@Query("select count(a) > 0 from AgentAccount a where a.state = :state and a.invitee.role = :role")
	boolean existsInRole(AgentRole role, AccessState state);

}
