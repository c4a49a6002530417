package fr.compteformation.career.skills;

import java.util.List;

import fr.compteformation.platform.security.Citizen;

/** Tells where a person may have learned skills. The room of the path implements it. */
public interface SkillOrigins {

	/** The origins of a person’s skills, latest first. */
	List<SkillOrigin> originsOf(Citizen citizen);

}
