package fr.compteformation.people.proofreview;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import fr.compteformation.people.holder.HolderId;

interface ProofWithdrawalRepository extends Repository<ProofWithdrawal, UUID> {

	ProofWithdrawal save(ProofWithdrawal withdrawal);

	/** All withdrawals about a holder, latest first. */
	@Query("select w from ProofWithdrawal w where w.signature.holder = :holder order by w.signature.signedAt desc")
	List<ProofWithdrawal> of(HolderId holder);

}
