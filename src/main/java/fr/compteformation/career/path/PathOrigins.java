package fr.compteformation.career.path;

import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import fr.compteformation.career.skills.SkillOrigin;
import fr.compteformation.career.skills.SkillOrigins;
import fr.compteformation.platform.security.Citizen;

/** The skills that people learn in the steps of their path. */
@Component
class PathOrigins implements SkillOrigins {

	private final Paths paths;

	PathOrigins(Paths paths) {
		this.paths = paths;
	}

	@Override
	public List<SkillOrigin> originsOf(Citizen citizen) {
		return this.paths.of(citizen)
			.stream()
			.map((step) -> new SkillOrigin(Objects.requireNonNull(step.getTitle()),
					List.copyOf(this.paths.skillsOf(step))))
			.toList();
	}

}
