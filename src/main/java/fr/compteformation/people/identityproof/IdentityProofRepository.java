package fr.compteformation.people.identityproof;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import fr.compteformation.people.holder.HolderId;

interface IdentityProofRepository extends Repository<IdentityProof, UUID> {

	IdentityProof save(IdentityProof proof);

	boolean existsByAccount(UUID account);

	List<IdentityProof> findByAccount(UUID account);

	/** The proofs of an account that hold. */
	@Query("select proof from IdentityProof proof where proof.account = :account and proof.withdrawnAt is null")
	List<IdentityProof> inForce(UUID account);

	/** Whether an account has proved this holder, by a proof that holds. */
	@Query("""
			select count(proof) > 0 from IdentityProof proof
			where proof.account = :account and proof.holder = :holder and proof.withdrawnAt is null""")
	boolean isProven(UUID account, HolderId holder);

	/** Whether a subject proved another holder, by a proof that holds. */
	@Query("""
			select count(proof) > 0 from IdentityProof proof
			where proof.subject = :subject and proof.holder <> :holder and proof.withdrawnAt is null""")
	boolean provedAnother(String subject, HolderId holder);

	/** All proofs towards a holder, latest first. */
	@Query("select proof from IdentityProof proof where proof.holder = :holder order by proof.provenAt desc")
	List<IdentityProof> of(HolderId holder);

}
