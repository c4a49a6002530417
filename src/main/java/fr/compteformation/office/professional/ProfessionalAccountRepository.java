package fr.compteformation.office.professional;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

import fr.compteformation.office.invitation.InvitedAccountRepository;

interface ProfessionalAccountRepository extends InvitedAccountRepository<ProfessionalAccount> {

	List<ProfessionalAccount> findByIdIn(Collection<UUID> ids);

	List<ProfessionalAccount> findByInviteeSiret(String siret);

	/**
	 * Those whose organisation or name contains some letters, or whose SIRET begins with
	 * some digits, by organisation and name.
	 * @param letters in lower case without accents, between {@code %}, escaped by
	 * {@code !}
	 * @param accented letters that count as the plain one in the same place
	 * @param plain as many letters
	 * @param digits before {@code %}
	 */
	@Query("""
			select professional from ProfessionalAccount professional
			where (professional.invitee.organisation > :organisation
			or professional.invitee.organisation = :organisation and professional.invitee.name > :name
			or professional.invitee.organisation = :organisation and professional.invitee.name = :name
			and professional.id > :id)
			and (cast(function('translate', lower(professional.invitee.organisation), :accented, :plain) as string)
			like :letters escape '!'
			or cast(function('translate', lower(professional.invitee.name), :accented, :plain) as string)
			like :letters escape '!'
			or professional.invitee.siret like :digits)
			order by professional.invitee.organisation, professional.invitee.name, professional.id""")
	List<ProfessionalAccount> findPage(String letters, String accented, String plain, String digits,
			String organisation, String name, UUID id, Limit atMost);

}
