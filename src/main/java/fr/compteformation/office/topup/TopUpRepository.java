package fr.compteformation.office.topup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Nir;

interface TopUpRepository extends Repository<TopUp, UUID> {

	TopUp save(TopUp topUp);

	void delete(TopUp topUp);

	Optional<TopUp> findById(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select topUp from TopUp topUp where topUp.id = :id")
	Optional<TopUp> lock(UUID id);

	/** The deposits of an employer before a moment, latest first. */
	List<TopUp> findBySiretAndSentAtBeforeOrderBySentAtDesc(String siret, Instant before, Limit most);

	/** The deposits in a state after a moment, oldest first. */
	List<TopUp> findByStateAndSentAtAfterOrderBySentAt(TopUpState state, Instant after, Limit most);

	List<TopUp> findByHolderOrderBySentAt(HolderId holder);

	/**
	 * The deposits that name the same payment for the same person, without refused ones.
	 */
	@Query("""
			select topUp from TopUp topUp where topUp.siret = :siret and topUp.details.nir = :nir
			and lower(topUp.details.paymentReference) = lower(:payment) and topUp.state <> REFUSED""")
	List<TopUp> ofPayment(String siret, Nir nir, String payment);

	/** All deposits that name a payment with this reference. */
	@Query("select topUp from TopUp topUp where lower(topUp.details.paymentReference) = lower(:payment)")
	List<TopUp> ofSamePayment(String payment);

	@Query("""
			select topUp from TopUp topUp where topUp.decidedAt <= :limit and topUp.details.proof.value is not null
			order by topUp.decidedAt""")
	List<TopUp> withOldProof(Instant limit, Limit most);

	@Query("select topUp from TopUp topUp where topUp.decidedAt <= :limit order by topUp.decidedAt")
	List<TopUp> decidedBefore(Instant limit, Limit most);

}
