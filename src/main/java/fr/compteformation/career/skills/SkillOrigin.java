package fr.compteformation.career.skills;

import java.util.List;

import fr.compteformation.training.trades.Skill;

/**
 * Where a person may have learned skills, such as a job.
 *
 * @param name its name, written by the person
 * @param skills the skills that people learn there
 */
public record SkillOrigin(String name, List<Skill> skills) {

	public SkillOrigin {
		skills = List.copyOf(skills);
	}

}
