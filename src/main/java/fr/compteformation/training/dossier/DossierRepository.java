package fr.compteformation.training.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
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

	@Query("select dossier.provider from Dossier dossier where dossier.reference = :reference")
	Optional<String> providerOf(Reference reference);

	Optional<Dossier> findByReferenceAndHolder(Reference reference, HolderId holder);

	List<Dossier> findByHolderOrderByMomentsDraftedDesc(HolderId holder);

	Optional<Dossier> findFirstByHolderAndOfferAndState(HolderId holder, Offer.Id offer, DossierState state);

	List<Dossier> findByStateOrderByMomentsSubmitted(DossierState state, Limit atMost);

	List<Dossier> findByProviderAndStateAndMomentsSubmittedNotNull(String provider, DossierState state, Sort order,
			Limit atMost);

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
