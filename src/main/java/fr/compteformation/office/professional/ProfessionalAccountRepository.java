package fr.compteformation.office.professional;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

import fr.compteformation.office.invitation.InvitedAccountRepository;

interface ProfessionalAccountRepository extends InvitedAccountRepository<ProfessionalAccount> {

	String FOUND = """
			select professional from ProfessionalAccount professional
			where (professional.organisationKey like :letters escape '!'
			or professional.nameKey like :letters escape '!'
			or professional.invitee.siret like :digits) """;

	String ORDER = " order by professional.organisationKey, professional.nameKey, professional.id";

	List<ProfessionalAccount> findByIdIn(Collection<UUID> ids);

	List<ProfessionalAccount> findByInviteeSiret(String siret);

	/**
	 * Those whose organisation or name contains some letters, or whose SIRET begins with
	 * some digits, by organisation and name.
	 * @param letters in lower case without accents, between {@code %}, escaped by
	 * {@code !}
	 * @param digits before {@code %}
	 */
	@Query(FOUND + ORDER)
	List<ProfessionalAccount> findPage(String letters, String digits, Limit atMost);

	/**
	 * The same after one of them.
	 * @param last its id
	 */
	@Query(FOUND + """
			and exists (select last from ProfessionalAccount last where last.id = :last
			and (professional.organisationKey > last.organisationKey
			or professional.organisationKey = last.organisationKey and professional.nameKey > last.nameKey
			or professional.organisationKey = last.organisationKey and professional.nameKey = last.nameKey
			and professional.id > last.id))""" + ORDER)
	List<ProfessionalAccount> findPageAfter(String letters, String digits, UUID last, Limit atMost);

}
