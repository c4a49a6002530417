package fr.compteformation.rights.dif;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.HolderId;

interface DifDeclarationRepository extends JpaRepository<DifDeclaration, DifDeclaration.Id> {

	boolean existsByHolderAndDeclaredAtBefore(HolderId holder, Instant moment);

	Optional<DifDeclaration> findByStandingFor(HolderId holder);

	/**
	 * Finds the holder without loading the declaration, which must be read after the
	 * holder is locked.
	 */
	@Query("select declaration.holder from DifDeclaration declaration where declaration.id = :id")
	Optional<HolderId> holderOf(DifDeclaration.Id id);

	/** Whether a file belongs to a declaration. */
	@Query(nativeQuery = true, value = """
			select count(*) > 0 from dif_declaration_document
			where declaration_id = :#{#id.value()} and document_id = :file""")
	boolean hasDocument(DifDeclaration.Id id, UUID file);

	/** All declarations of a holder, including replaced ones. */
	@Query("""
			select new fr.compteformation.rights.dif.DifDeclarations$Trace(declaration.id.value, document)
			from DifDeclaration declaration left join declaration.documents document
			where declaration.holder = :holder""")
	List<DifDeclarations.Trace> tracesOf(HolderId holder);

	/**
	 * Returns unanswered declarations to the agents.
	 * @return their number
	 */
	@Modifying
	@Transactional
	@Query("""
			update DifDeclaration set standing.turn = AGENT
			where standing.turn = CITIZEN and standingFor is not null and standing.dueOn < :today""")
	int handBack(LocalDate today);

}
