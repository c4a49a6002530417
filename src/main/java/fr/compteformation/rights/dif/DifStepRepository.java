package fr.compteformation.rights.dif;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface DifStepRepository extends JpaRepository<DifStep, UUID> {

	List<DifStep> findByDeclarationOrderByPosition(DifDeclaration.Id declaration);

	boolean existsByDeclarationAndAgentIdAndActIn(DifDeclaration.Id declaration, UUID agent, Collection<DifAct> acts);

	int countByDeclaration(DifDeclaration.Id declaration);

}
