package fr.compteformation.training.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

import fr.compteformation.platform.base.Reference;

interface DossierMessageRepository extends JpaRepository<DossierMessage, UUID> {

	List<DossierMessage> findByDossierAndAccountOrderBySentAt(Reference dossier, UUID account);

	List<DossierMessage> findByDossierOrderBySentAt(Reference dossier);

	List<DossierMessage> findByAccountOrderBySentAt(UUID account);

	List<DossierMessage> findByAccountAndProfessionalNotNullAndReadAtNull(UUID account);

	List<DossierMessage> findByProviderAndProfessionalNullAndReadAtNull(String provider);

	boolean existsByProviderAndProfessionalNullAndReadAtNull(String provider);

	@Modifying
	@Query("""
			update DossierMessage message set message.readAt = :now
			where message.dossier = :dossier and message.account = :account and message.professional is not null
			and message.readAt is null""")
	void readByPerson(Reference dossier, UUID account, Instant now);

	@Modifying
	@Query("""
			update DossierMessage message set message.readAt = :now
			where message.dossier = :dossier and message.professional is null and message.readAt is null""")
	void readByProvider(Reference dossier, Instant now);

	@Modifying
	@Query("delete from DossierMessage message where message.sentAt <= :over")
	int deleteSentUntil(Instant over);

}
