package fr.compteformation.career.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface ProjectStepRepository extends Repository<ProjectStep, UUID> {

	ProjectStep save(ProjectStep step);

	List<ProjectStep> findByAccount(UUID account);

	Optional<ProjectStep> findByIdAndAccount(UUID id, UUID account);

	void delete(ProjectStep step);

}
