package fr.compteformation.dif;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

import fr.compteformation.holder.HolderId;

interface DifDeclarationRepository extends JpaRepository<DifDeclaration, DifDeclaration.Id> {

	Optional<DifDeclaration> findByStandingFor(HolderId holder);

}
