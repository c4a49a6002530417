package fr.compteformation.training.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.training.catalogue.Offer;

interface DossierRepository extends JpaRepository<Dossier, Dossier.Id> {

	boolean existsByHolderAndMomentsDraftedBefore(HolderId holder, Instant moment);

	Optional<Dossier> findByReference(Reference reference);

	/**
	 * Finds the holder without loading the dossier, which must be read after its holder
	 * is locked.
	 */
	@Query("select dossier.holder from Dossier dossier where dossier.reference = :reference")
	Optional<HolderId> holderOf(Reference reference);

	@Query("select dossier.offer from Dossier dossier where dossier.reference = :reference")
	Optional<Offer.Id> offerOf(Reference reference);

	@Query("select dossier.provider from Dossier dossier where dossier.reference = :reference")
	Optional<String> providerOf(Reference reference);

	Optional<Dossier> findByReferenceAndHolder(Reference reference, HolderId holder);

	List<Dossier> findByHolderOrderByMomentsDraftedDesc(HolderId holder);

	Optional<Dossier> findFirstByHolderAndOfferAndState(HolderId holder, Offer.Id offer, DossierState state);

	int countByState(DossierState state);

	/** The dossiers that wait for any provider, the oldest request first. */
	@Query("""
			select dossier from Dossier dossier where dossier.state = SUBMITTED
			and (dossier.moments.submitted > :submitted
			or dossier.moments.submitted = :submitted and dossier.reference > :reference)
			order by dossier.moments.submitted, dossier.reference""")
	List<Dossier> waitingAfter(Instant submitted, Reference reference, Limit atMost);

	/** The dossiers of a provider in a state, the oldest request first. */
	@Query("""
			select dossier from Dossier dossier where dossier.provider = :provider and dossier.state = :state
			and (dossier.moments.submitted > :submitted
			or dossier.moments.submitted = :submitted and dossier.reference > :reference)
			order by dossier.moments.submitted, dossier.reference""")
	List<Dossier> ofProviderAfter(String provider, DossierState state, Instant submitted, Reference reference,
			Limit atMost);

	/** The same, the newest request first. */
	@Query("""
			select dossier from Dossier dossier where dossier.provider = :provider and dossier.state = :state
			and (dossier.moments.submitted < :submitted
			or dossier.moments.submitted = :submitted and dossier.reference < :reference)
			order by dossier.moments.submitted desc, dossier.reference desc""")
	List<Dossier> ofProviderBefore(String provider, DossierState state, Instant submitted, Reference reference,
			Limit atMost);

	/** Where a page of requests ends, and the next one begins. */
	record Place(Instant submitted, Reference reference) {

		static final Place OLDEST = new Place(Instant.EPOCH, new Reference("0000-0000"));

		static final Place NEWEST = new Place(Instant.parse("9999-01-01T00:00:00Z"), new Reference("ZZZZ-ZZZZ"));

		static Place of(@Nullable DossierDetails last, Place beginning) {
			return (last != null && last.moments().submitted() != null)
					? new Place(last.moments().submitted(), last.reference()) : beginning;
		}

	}

	Optional<Dossier> findByReferenceAndProvider(Reference reference, String provider);

	/** The holders of dossiers that are due to advance. */
	@Query("""
			select distinct dossier.holder from Dossier dossier
			where dossier.state = VALIDATED and dossier.training.startsOn <= :today
			or dossier.state = IN_TRAINING and dossier.training.endsOn < :today
			and (dossier.agreement.withdrawalUntil is null or dossier.agreement.withdrawalUntil < :today)""")
	List<HolderId> holdersWithDue(LocalDate today, Limit atMost);

	@Query("""
			select dossier from Dossier dossier where dossier.holder in :holders
			and (dossier.state = VALIDATED and dossier.training.startsOn <= :today
			or dossier.state = IN_TRAINING and dossier.training.endsOn < :today
			and (dossier.agreement.withdrawalUntil is null or dossier.agreement.withdrawalUntil < :today))""")
	List<Dossier> findDue(Collection<HolderId> holders, LocalDate today);

}
