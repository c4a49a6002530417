package fr.compteformation.career.path;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

import fr.compteformation.platform.base.Reference;

interface PathStepRepository extends Repository<PathStep, UUID> {

	PathStep save(PathStep step);

	List<PathStep> findByAccount(UUID account);

	Optional<PathStep> findByIdAndAccount(UUID id, UUID account);

	boolean existsByAccountAndDossier(UUID account, Reference dossier);

	void delete(PathStep step);

}
