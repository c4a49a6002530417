package fr.compteformation.office.professional;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import fr.compteformation.platform.base.EmailAddress;

interface ProfessionalAccountRepository extends Repository<ProfessionalAccount, UUID> {

	ProfessionalAccount saveAndFlush(ProfessionalAccount professional);

	Optional<ProfessionalAccount> findById(UUID id);

	List<ProfessionalAccount> findByIdIn(Collection<UUID> ids);

	Optional<ProfessionalAccount> findByInviteeEmail(EmailAddress email);

	List<ProfessionalAccount> findByInviteeSiret(String siret);

	@Query("""
			select professional from ProfessionalAccount professional
			order by professional.invitee.organisation, professional.invitee.name, professional.id""")
	List<ProfessionalAccount> findAll();

}
