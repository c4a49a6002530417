package fr.compteformation.people.suspension;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface SuspensionDecisionRepository extends Repository<SuspensionDecision, UUID> {

	SuspensionDecision save(SuspensionDecision decision);

	List<SuspensionDecision> findByAccountOrderByDecidedAt(UUID account);

	int countByAccount(UUID account);

}
