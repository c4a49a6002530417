package fr.compteformation.office.topup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

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

	/** The deposits of an employer, latest first. */
	@Query("""
			select topUp from TopUp topUp where topUp.siret = :siret
			and (topUp.sentAt < :sentAt or topUp.sentAt = :sentAt and topUp.id < :id)
			order by topUp.sentAt desc, topUp.id desc""")
	List<TopUp> ofEmployerBefore(String siret, Instant sentAt, UUID id, Limit most);

	/** The deposits in a state, oldest first. */
	@Query("""
			select topUp from TopUp topUp where topUp.state = :state
			and (topUp.sentAt > :sentAt or topUp.sentAt = :sentAt and topUp.id > :id)
			order by topUp.sentAt, topUp.id""")
	List<TopUp> inStateAfter(TopUpState state, Instant sentAt, UUID id, Limit most);

	int countByState(TopUpState state);

	/** Where a page of deposits ends, and the next one begins. */
	record Place(Instant sentAt, UUID id) {

		static final Place OLDEST = new Place(Instant.EPOCH, new UUID(0, 0));

		static final Place LATEST = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0));

		static Place of(@Nullable TopUpLine last, Place beginning) {
			return (last != null) ? new Place(last.sentAt(), last.id()) : beginning;
		}

	}

	List<TopUp> findByHolderOrderBySentAt(HolderId holder);

	/**
	 * The deposits that name the same payment for the same person, without refused ones.
	 */
	@Query(nativeQuery = true, value = """
			select * from top_up where siret = :siret and nir in (:#{@sealedNumbers.of(#nir)})
			and payment_key = lower(replace(replace(:payment, ' ', ''), '-', '')) and state <> 'REFUSED'""")
	List<TopUp> ofPayment(String siret, Nir nir, String payment);

	/** How many other deposits name a payment with the reference of this one. */
	@Query("""
			select count(other) from TopUp topUp join TopUp other on other.paymentKey = topUp.paymentKey
			where topUp.id = :id and other.id <> :id""")
	int countSimilar(UUID id);

	/** Whether a holder was credited with the payment of this deposit before. */
	@Query("""
			select count(other) > 0 from TopUp topUp
			join TopUp other on other.siret = topUp.siret and other.paymentKey = topUp.paymentKey
			where topUp.id = :id and other.id <> :id and other.holder = :holder and other.state = CREDITED""")
	boolean isCreditedBefore(UUID id, HolderId holder);

	@Query("""
			select topUp from TopUp topUp where topUp.decidedAt <= :limit and topUp.details.proof.value is not null
			order by topUp.decidedAt""")
	List<TopUp> withOldProof(Instant limit, Limit most);

	/**
	 * The deposits that were decided before a moment, or sent before it and never
	 * decided.
	 */
	@Query("""
			select topUp from TopUp topUp where topUp.decidedAt <= :limit
			or topUp.state = SENT and topUp.sentAt <= :limit""")
	List<TopUp> settledOrSentBefore(Instant limit, Limit most);

}
