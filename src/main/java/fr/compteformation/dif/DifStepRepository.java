package fr.compteformation.dif;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface DifStepRepository extends JpaRepository<DifStep, UUID> {

	List<DifStep> findByDeclarationOrderByPosition(DifDeclaration.Id declaration);

	int countByDeclaration(DifDeclaration.Id declaration);

}
