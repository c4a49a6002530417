package fr.compteformation.rights.dif;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import fr.compteformation.people.holder.HolderId;

interface DifDeclarationRepository extends JpaRepository<DifDeclaration, DifDeclaration.Id> {

	Optional<DifDeclaration> findByStandingFor(HolderId holder);

	/** Without reading the declaration, which is read under their lock. */
	@Query("select declaration.holder from DifDeclaration declaration where declaration.id = :id")
	Optional<HolderId> holderOf(DifDeclaration.Id id);

	/** Whether a file is one of a declaration. */
	@Query(nativeQuery = true, value = """
			select count(*) > 0 from dif_declaration_document
			where declaration_id = :#{#id.value()} and document_id = :file""")
	boolean hasDocument(DifDeclaration.Id id, UUID file);

}
