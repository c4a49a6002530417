package fr.compteformation.career.skills;

import fr.compteformation.training.trades.Skill;

/**
 * Something that a person says they can do.
 *
 * @param skill what
 * @param level how well
 */
public record HeldSkill(Skill skill, SkillLevel level) {
}
