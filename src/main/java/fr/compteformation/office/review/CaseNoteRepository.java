package fr.compteformation.office.review;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import fr.compteformation.rights.dif.DifDeclaration;

interface CaseNoteRepository extends JpaRepository<CaseNote, UUID> {

	List<CaseNote> findByDeclarationOrderByWrittenAt(DifDeclaration.Id declaration);

}
