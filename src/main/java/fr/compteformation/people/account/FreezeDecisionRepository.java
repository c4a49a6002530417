package fr.compteformation.people.account;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface FreezeDecisionRepository extends Repository<FreezeDecision, UUID> {

	FreezeDecision save(FreezeDecision decision);

	List<FreezeDecision> findByAccountOrderByDecidedAt(UUID account);

	int countByAccount(UUID account);

}
