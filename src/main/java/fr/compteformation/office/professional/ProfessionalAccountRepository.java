package fr.compteformation.office.professional;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;

import fr.compteformation.office.invitation.InvitedAccountRepository;

interface ProfessionalAccountRepository extends InvitedAccountRepository<ProfessionalAccount> {

	List<ProfessionalAccount> findByIdIn(Collection<UUID> ids);

	List<ProfessionalAccount> findByInviteeSiret(String siret);

	@Query("""
			select professional from ProfessionalAccount professional
			order by professional.invitee.organisation, professional.invitee.name, professional.id""")
	List<ProfessionalAccount> findAll();

}
